var numIslands = function (grid) {
  let islands = 0;
  const stack = [];
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[0].length; c++) {
      if (grid[r][c] !== 1) continue;
      islands++;
      stack.push([r, c]);
      while (stack.length) {
        const [y, x] = stack.pop();
        if (!grid[y] || grid[y][x] !== 1) continue;
        grid[y][x] = 0;
        stack.push([y - 1, x], [y + 1, x], [y, x - 1], [y, x + 1]);
      }
    }
  }
  return islands;
};
