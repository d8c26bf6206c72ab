// Leaves the grid as it is, and marks cells in a table of its own.
const numIslands = (grid) => {
  const rows = grid.length;
  const columns = grid[0].length;
  const seen = new Uint8Array(rows * columns);
  let count = 0;

  for (let start = 0; start < rows * columns; start++) {
    if (seen[start] || grid[Math.floor(start / columns)][start % columns] === '0') continue;
    count += 1;
    seen[start] = 1;
    const queue = [start];
    for (let head = 0; head < queue.length; head++) {
      const r = Math.floor(queue[head] / columns);
      const c = queue[head] % columns;
      const neighbours = [[r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]];
      for (const [y, x] of neighbours) {
        if (y < 0 || x < 0 || y === rows || x === columns) continue;
        if (grid[y][x] === '0' || seen[y * columns + x]) continue;
        seen[y * columns + x] = 1;
        queue.push(y * columns + x);
      }
    }
  }
  return count;
};

if (typeof module !== 'undefined') module.exports = numIslands;
