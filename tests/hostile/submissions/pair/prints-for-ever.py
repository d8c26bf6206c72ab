# Prints without end.
class Solution:
    def twoSum(self, nums, target):
        while True: print("x"*1000)
