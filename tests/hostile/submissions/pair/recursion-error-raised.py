# Says that the stack is out.
class Solution:
    def twoSum(self, nums, target):
        raise RecursionError
