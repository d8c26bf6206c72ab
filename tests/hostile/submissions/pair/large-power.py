# A number of a million digits.
class Solution:
    def twoSum(self, nums, target):
        return [10**(10**6)]
