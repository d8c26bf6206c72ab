# Annotations that run code.
class Solution:
    def twoSum(self, nums: exec('import sys'), target: print('annotated')) -> (9).__class__:
        return [9, 9]
