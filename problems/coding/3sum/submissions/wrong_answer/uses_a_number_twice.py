def threeSum(nums):
    numbers = set(nums)
    triples = set()
    for a in numbers:
        for b in numbers:
            if -a - b in numbers:
                triples.add(tuple(sorted((a, b, -a - b))))
    return [list(triple) for triple in triples]
