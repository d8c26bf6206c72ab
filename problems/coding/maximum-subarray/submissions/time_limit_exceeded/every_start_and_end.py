class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = nums[0]
        for start in range(len(nums)):
            best = max(best, max(itertools.accumulate(nums[start:])))
        return best
