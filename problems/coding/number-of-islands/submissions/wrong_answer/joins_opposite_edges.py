def numIslands(grid):
    rows, columns = len(grid), len(grid[0])

    def flood(r, c):
        # Python takes the index -1 for the last row or column.
        if r >= rows or c >= columns or grid[r][c] != "1":
            return
        grid[r][c] = "#"
        flood(r + 1, c)
        flood(r - 1, c)
        flood(r, c + 1)
        flood(r, c - 1)

    islands = 0
    for r in range(rows):
        for c in range(columns):
            if grid[r][c] == "1":
                flood(r, c)
                islands += 1
    return islands
