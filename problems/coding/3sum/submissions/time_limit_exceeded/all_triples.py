class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        triples = set()
        for a, b, c in itertools.combinations(sorted(nums), 3):
            if a + b + c == 0:
                triples.add((a, b, c))
        return [list(triple) for triple in triples]
