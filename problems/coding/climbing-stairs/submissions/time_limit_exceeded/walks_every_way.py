class Solution:
    def climbStairs(self, n: int) -> int:
        ways = 0
        stack = [0]
        while stack:
            step = stack.pop()
            if step == n:
                ways += 1
                continue
            stack.append(step + 1)
            if step + 2 <= n:
                stack.append(step + 2)
        return ways
