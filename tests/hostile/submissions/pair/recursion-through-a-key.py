# Recursion through C.
import sys
sys.setrecursionlimit(10**8)
def f(n): return sorted([1,2],key=lambda x:f(n+1))
class Solution:
    def twoSum(self, nums, target):
        return f(0)
