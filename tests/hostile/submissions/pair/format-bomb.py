# A width of a billion.
class Solution:
    def twoSum(self, nums, target):
        return ["{:>1000000000}".format(1)]
