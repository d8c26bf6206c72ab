class Solution:
    def numIslands(self, grid):
        rows, columns = len(grid), len(grid[0])
        count = 0
        for r in range(rows):
            for c in range(columns):
                if grid[r][c] != "1":
                    continue
                count += 1
                stack = [(r, c)]
                while stack:
                    y, x = stack.pop()
                    if 0 <= y < rows and 0 <= x < columns and grid[y][x] == "1":
                        grid[y][x] = "0"
                        for dy in (-1, 0, 1):
                            for dx in (-1, 0, 1):
                                stack.append((y + dy, x + dx))
        return count
