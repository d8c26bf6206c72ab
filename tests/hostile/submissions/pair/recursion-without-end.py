# Calls itself for ever.
class Solution:
    def twoSum(self, nums, target):
        return self.twoSum(nums, target)
