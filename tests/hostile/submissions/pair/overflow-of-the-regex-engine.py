# A pattern that is too deep.
import re
class Solution:
    def twoSum(self, nums, target):
        return [bool(re.compile("(" * 20_000 + ")" * 20_000))]
