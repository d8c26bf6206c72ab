class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        m, n = len(heights), len(heights[0])
        pacific = [[r == 0 or c == 0 for c in range(n)] for r in range(m)]
        atlantic = [[r == m - 1 or c == n - 1 for c in range(n)] for r in range(m)]
        for r in range(1, m):
            for c in range(1, n):
                up = pacific[r - 1][c] and heights[r - 1][c] <= heights[r][c]
                left = pacific[r][c - 1] and heights[r][c - 1] <= heights[r][c]
                pacific[r][c] = up or left
        for r in range(m - 2, -1, -1):
            for c in range(n - 2, -1, -1):
                down = atlantic[r + 1][c] and heights[r + 1][c] <= heights[r][c]
                right = atlantic[r][c + 1] and heights[r][c + 1] <= heights[r][c]
                atlantic[r][c] = down or right
        return [[r, c] for r in range(m) for c in range(n) if pacific[r][c] and atlantic[r][c]]
