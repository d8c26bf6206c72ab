# Numbers that all have one hash.
class Solution:
    def twoSum(self, nums, target):
        step = 2**61 - 1
        return [len({i * step for i in range(60_000)})]
