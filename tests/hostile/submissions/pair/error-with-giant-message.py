# An error of a million words.
class Solution:
    def twoSum(self, nums, target):
        raise ValueError("x" * 20_000_000)
