def uniquePaths(m, n):
    return math.comb(m + n, m)
