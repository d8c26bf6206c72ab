from collections import Counter


class Solution:
    def topKFrequent(self, nums: list[int], k: int) -> list[int]:
        return [number for number, _ in Counter(nums).most_common(k)]
