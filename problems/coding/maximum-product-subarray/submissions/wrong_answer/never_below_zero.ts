export function maxProduct(nums: number[]): number {
  let best = 0;
  let [high, low] = [1, 1];
  for (const x of nums) {
    if (x < 0) [high, low] = [low, high];
    high = Math.max(x, high * x);
    low = Math.min(x, low * x);
    best = Math.max(best, high);
  }
  return best;
}
