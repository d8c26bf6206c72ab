# A billion characters.
class Solution:
    def twoSum(self, nums, target):
        return ["a"*10**9]
