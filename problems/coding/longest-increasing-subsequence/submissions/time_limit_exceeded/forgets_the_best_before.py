class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        def ending(i):
            return 1 + max((ending(j) for j in range(i) if nums[j] < nums[i]), default=0)

        return max(ending(i) for i in range(len(nums)))
