class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        ending = best = nums[0]
        for number in nums[1:]:
            ending = number + max(0, ending)
            best = max(best, ending)
        return best
