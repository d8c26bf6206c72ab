# Reads from an empty standard input.
class Solution:
    def twoSum(self, nums, target):
        return [input()]
