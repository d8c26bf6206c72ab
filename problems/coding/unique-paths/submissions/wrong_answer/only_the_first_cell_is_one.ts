export function uniquePaths(m: number, n: number): number {
  const paths = Array.from({ length: m }, () => new Array<number>(n).fill(0));
  paths[0]![0] = 1;
  for (let r = 1; r < m; r++) {
    for (let c = 1; c < n; c++) paths[r]![c] = paths[r - 1]![c]! + paths[r]![c - 1]!;
  }
  return paths[m - 1]![n - 1]!;
}
