class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        count = 0
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                above = r > 0 and grid[r - 1][c] == "1"
                before = c > 0 and grid[r][c - 1] == "1"
                if grid[r][c] == "1" and not above and not before:
                    count += 1
        return count
