class Solution:
    def climbStairs(self, n):
        # Each number of double strides counts once.
        return n // 2 + 1
