# A text of digits beyond every limit.
class Solution:
    def twoSum(self, nums, target):
        return [int("9" * 3_000_000)]
