def rotate(grid):
    size = len(grid)
    for row in range(size):
        for column in range(row):
            grid[row][column], grid[column][row] = grid[column][row], grid[row][column]
    for row in grid:
        row.reverse()
