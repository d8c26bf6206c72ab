export function topKFrequent(nums: number[], k: number): number[] {
  const counts: Record<number, number> = {};
  for (const number of nums) counts[number] = (counts[number] ?? 0) + 1;
  return Object.values(counts)
    .sort((a, b) => b - a)
    .slice(0, k);
}
