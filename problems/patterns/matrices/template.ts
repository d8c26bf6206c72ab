function rotate(grid: number[][]): void {
  for (let row = 0; row < grid.length; row++) {
    for (let column = 0; column < row; column++) {
      [grid[row][column], grid[column][row]] = [grid[column][row], grid[row][column]];
    }
  }
  for (const row of grid) row.reverse();
}
