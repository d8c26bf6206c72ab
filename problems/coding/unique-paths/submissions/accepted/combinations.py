# The independent oracle: choose which of the moves go down.
def unique_paths(m, n):
    return math.comb(m + n - 2, m - 1)
