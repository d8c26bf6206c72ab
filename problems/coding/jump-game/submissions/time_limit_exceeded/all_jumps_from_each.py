class Solution:
    def canJump(self, nums: List[int]) -> bool:
        within = [False] * len(nums)
        within[0] = True
        for i in range(len(nums)):
            if within[i]:
                for j in range(i + 1, min(i + nums[i], len(nums) - 1) + 1):
                    within[j] = True
        return within[-1]
