# The class of lists, for a list.
class Solution:
    def twoSum(self, nums, target):
        return list
