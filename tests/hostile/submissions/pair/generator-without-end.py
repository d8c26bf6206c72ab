# Yields for ever.
class Solution:
    def twoSum(self, nums, target):
        while True: yield 0
