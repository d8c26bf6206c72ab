def climbStairs(n):
    ways = [1] * (n + 1)
    for step in range(1, n + 1):
        ways[step] = sum(ways[:step])
    return ways[n]
