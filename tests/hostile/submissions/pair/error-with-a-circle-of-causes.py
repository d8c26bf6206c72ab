# Errors that cause each other.
class Solution:
    def twoSum(self, nums, target):
        a, b = ValueError(1), KeyError(2)
        a.__cause__ = b
        b.__cause__ = a
        raise a
