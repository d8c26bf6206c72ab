function topKFrequent(nums: number[], k: number): number[] {
  const counts = new Map<number, number>();
  for (const number of nums) counts.set(number, (counts.get(number) ?? 0) + 1);
  const buckets = Array.from({ length: nums.length + 1 }, (): number[] => []);
  for (const [number, count] of counts) buckets[count]!.push(number);
  const answer: number[] = [];
  for (let count = nums.length; answer.length < k; count--) answer.push(...buckets[count]!);
  return answer;
}
