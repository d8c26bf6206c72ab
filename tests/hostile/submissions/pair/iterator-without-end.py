# Iterates for ever.
import itertools
class Solution:
    def twoSum(self, nums, target):
        return itertools.count()
