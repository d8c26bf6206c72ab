class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        ending = [1]
        for i in range(1, len(nums)):
            ending.append(1 + max(ending[j] for j in range(i) if nums[j] < nums[i]))
        return max(ending)
