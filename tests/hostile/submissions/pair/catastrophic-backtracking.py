# A regular expression with exponential cost.
import re
class Solution:
    def twoSum(self, nums, target):
        re.match("(a+)+$","a"*60+"b")
        return [0,1]
