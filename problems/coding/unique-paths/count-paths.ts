/** The number of paths, as the binomial coefficient; exact up to far beyond the greatest answer that is allowed. */
export default function countPaths(m: number, n: number): number {
  let paths = 1;
  for (let down = 1; down < m; down++) paths = (paths * (n - 1 + down)) / down;
  return paths;
}

/** The greatest answer that the constraints allow. */
export const MOST_PATHS = 2_000_000_000;
