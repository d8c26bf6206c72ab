function numIslands(grid: string[][]): number {
  const sink = (row: number, column: number): void => {
    if (grid[row]?.[column] !== '1') return;
    grid[row]![column] = '0';
    sink(row - 1, column);
    sink(row + 1, column);
    sink(row, column - 1);
    sink(row, column + 1);
  };

  let islands = 0;
  for (const [row, cells] of grid.entries()) {
    for (let column = 0; column < cells.length; column++) {
      if (cells[column] !== '1') continue;
      islands++;
      sink(row, column);
    }
  }
  return islands;
}
