# An interpreter in the interpreter.
import _interpreters
class Solution:
    def twoSum(self, nums, target):
        return [_interpreters.create()]
