class Solution:
    def canJump(self, nums: List[int]) -> bool:
        within = [True] + [False] * (len(nums) - 1)
        for i, distance in enumerate(nums):
            if within[i] and distance > 0 and not within[i + distance]:
                for j in range(i + 1, i + distance + 1):
                    within[j] = True
        return within[-1]
