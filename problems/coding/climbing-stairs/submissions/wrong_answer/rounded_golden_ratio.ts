export function climbStairs(n: number): number {
  const phi = 1.618;
  return Math.round(phi ** (n + 1) / Math.sqrt(5));
}
