class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def reach(r, c, path, island):
            if not (0 <= r < rows and 0 <= c < columns) or grid[r][c] == "0" or (r, c) in path:
                return
            island.add((r, c))
            path.add((r, c))
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                reach(y, x, path, island)
            path.remove((r, c))

        counted = set()
        islands = 0
        for r in range(rows):
            for c in range(columns):
                if grid[r][c] == "1" and (r, c) not in counted:
                    islands += 1
                    reach(r, c, set(), counted)
        return islands
