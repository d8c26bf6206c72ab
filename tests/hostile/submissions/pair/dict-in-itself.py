# A table that holds itself.
class Solution:
    def twoSum(self, nums, target):
        d = {}
        d["d"] = d
        return d
