export function numIslands(grid: string[][]): number {
  const flood = (r: number, c: number): void => {
    if (r === grid.length || c === grid[0]!.length || grid[r]![c] !== '1') return;
    grid[r]![c] = '2';
    flood(r + 1, c);
    flood(r, c + 1);
  };
  let islands = 0;
  for (let r = 0; r < grid.length; r++)
    for (let c = 0; c < grid[0]!.length; c++)
      if (grid[r]![c] === '1') {
        islands++;
        flood(r, c);
      }
  return islands;
}
