/** How many pairs of different positions add up to the target, in linear time. */
export default function countPairs(nums: readonly number[], target: number): number {
  const seen = new Map<number, number>();
  let pairs = 0;
  for (const number of nums) {
    pairs += seen.get(target - number) ?? 0;
    seen.set(number, (seen.get(number) ?? 0) + 1);
  }
  return pairs;
}
