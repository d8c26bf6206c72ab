# Errors in errors.
class Solution:
    def twoSum(self, nums, target):
        e = ValueError(1)
        for _ in range(50000): e = ExceptionGroup("x", [e])
        raise e
