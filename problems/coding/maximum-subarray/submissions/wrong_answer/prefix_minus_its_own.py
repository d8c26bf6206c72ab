class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best, low = -inf, 0
        for prefix in itertools.accumulate(nums):
            low = min(low, prefix)
            best = max(best, prefix - low)
        return best
