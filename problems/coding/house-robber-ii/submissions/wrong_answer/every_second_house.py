class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) <= 3:
            return max(nums)
        even, odd = sum(nums[::2]), sum(nums[1::2])
        if len(nums) % 2:
            even -= min(nums[0], nums[-1])
        return max(even, odd)
