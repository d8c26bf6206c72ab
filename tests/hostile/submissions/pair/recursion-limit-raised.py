# Calls itself for ever, with the limit out of the way.
import sys
sys.setrecursionlimit(10**9)
class Solution:
    def twoSum(self, nums, target):
        return self.twoSum(nums, target)
