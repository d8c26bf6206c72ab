# An exception that only generators should see.
class Solution:
    def twoSum(self, nums, target):
        raise GeneratorExit
