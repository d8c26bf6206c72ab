function numIslands(grid) {
  const counted = grid.map((row) => row.map(() => false));
  const walk = (r, c) => {
    if (grid[r]?.[c] !== '1') return;
    counted[r][c] = true;
    grid[r][c] = '*';
    walk(r + 1, c);
    walk(r - 1, c);
    walk(r, c + 1);
    walk(r, c - 1);
    grid[r][c] = '1';
  };
  let islands = 0;
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[0].length; c++) {
      if (grid[r][c] === '1' && !counted[r][c]) {
        islands++;
        walk(r, c);
      }
    }
  }
  return islands;
}
