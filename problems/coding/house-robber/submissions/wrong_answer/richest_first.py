class Solution:
    def rob(self, nums):
        robbed = set()
        for i in sorted(range(len(nums)), key=lambda i: -nums[i]):
            if i - 1 not in robbed and i + 1 not in robbed:
                robbed.add(i)
        return sum(nums[i] for i in robbed)
