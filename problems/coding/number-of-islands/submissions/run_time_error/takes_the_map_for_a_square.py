class Solution:
    def numIslands(self, grid):
        n = len(grid[0])

        def sink(r, c):
            if min(r, c) < 0 or max(r, c) >= n or grid[r][c] == "0":
                return
            grid[r][c] = "0"
            sink(r - 1, c)
            sink(r + 1, c)
            sink(r, c - 1)
            sink(r, c + 1)

        islands = 0
        for r, row in enumerate(grid):
            for c, cell in enumerate(row):
                if grid[r][c] == "1":
                    islands += 1
                    sink(r, c)
        return islands
