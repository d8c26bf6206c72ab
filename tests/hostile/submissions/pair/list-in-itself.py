# A list that holds itself.
class Solution:
    def twoSum(self, nums, target):
        a=[]
        a.append(a)
        return a
