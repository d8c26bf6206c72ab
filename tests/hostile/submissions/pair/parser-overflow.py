# A source in the source that is too deep.
class Solution:
    def twoSum(self, nums, target):
        return [eval("(" * 100_000 + "1" + ")" * 100_000)]
