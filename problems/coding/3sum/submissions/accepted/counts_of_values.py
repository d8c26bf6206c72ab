# The independent oracle: no positions, only values in rising order and how often each occurs.
def three_sum(nums):
    counts = Counter(nums)
    values = sorted(counts)
    triples = []
    for i, low in enumerate(values):
        if low == 0 and counts[0] >= 3:
            triples.append((0, 0, 0))
        if low < 0 and counts[low] >= 2 and -2 * low in counts:
            triples.append((low, low, -2 * low))
        if low > 0 and counts[low] >= 2 and -2 * low in counts:
            triples.append((-2 * low, low, low))
        for middle in values[i + 1 :]:
            high = -low - middle
            if high <= middle:
                break
            if high in counts:
                triples.append((low, middle, high))
    return triples
