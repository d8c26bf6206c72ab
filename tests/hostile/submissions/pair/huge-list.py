# A billion places.
class Solution:
    def twoSum(self, nums, target):
        return [0]*10**9
