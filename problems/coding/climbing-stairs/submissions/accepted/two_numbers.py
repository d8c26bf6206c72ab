class Solution:
    def climbStairs(self, n: int) -> int:
        below, here = 0, 1
        for _ in range(n):
            below, here = here, below + here
        return here
