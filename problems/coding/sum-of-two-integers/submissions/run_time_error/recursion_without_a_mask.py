class Solution:
    def getSum(self, a, b):
        return a if b == 0 else self.getSum(a ^ b, (a & b) << 1)
