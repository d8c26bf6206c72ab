# A table with a giant key.
class Solution:
    def twoSum(self, nums, target):
        return {"x" * 30_000_000: 1}
