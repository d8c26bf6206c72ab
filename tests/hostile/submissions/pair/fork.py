# Forks.
import os
class Solution:
    def twoSum(self, nums, target):
        return [os.fork()]
