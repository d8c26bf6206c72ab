# A copy of itself, for ever.
import copy
class X:
    def __deepcopy__(self, memo): return copy.deepcopy(X())
class Solution:
    def twoSum(self, nums, target):
        return copy.deepcopy(X())
