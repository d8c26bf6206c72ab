/** How many multisets of candidates add up to the target: one pass over all sums for each candidate. */
export default function countCombinations(candidates: readonly number[], target: number): number {
  const ways = [1, ...new Array<number>(target).fill(0)];
  for (const candidate of candidates) {
    for (let sum = candidate; sum <= target; sum++) ways[sum] = (ways[sum] ?? 0) + (ways[sum - candidate] ?? 0);
  }
  return ways[target] ?? 0;
}
