/** How often each number occurs, the largest count first. */
export default function countNumbers(nums: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const number of nums) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts.values()].toSorted((a, b) => b - a);
}
