# A number of a hundred million digits.
class Solution:
    def twoSum(self, nums, target):
        return [10**10**8]
