export function rob(nums: number[]): number {
  const row = (houses: number[]): number => {
    let [before, best] = [0, 0];
    for (const money of houses) [before, best] = [best, Math.max(best, before + money)];
    return best;
  };
  return Math.max(row(nums.slice(1)), row(nums.slice(0, -1)));
}
