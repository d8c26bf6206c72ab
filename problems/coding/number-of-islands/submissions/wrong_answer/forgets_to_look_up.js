class Solution {
  numIslands(grid) {
    const steps = [[1, 0], [0, 1], [0, -1]];
    const visit = (r, c) => {
      if (!grid[r] || grid[r][c] !== '1') return;
      grid[r][c] = 'x';
      for (const [dr, dc] of steps) visit(r + dr, c + dc);
    };
    let count = 0;
    grid.forEach((row, r) => row.forEach((_, c) => grid[r][c] === '1' && (count++, visit(r, c))));
    return count;
  }
}
