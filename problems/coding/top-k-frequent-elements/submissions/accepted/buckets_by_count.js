function topKFrequent(nums, k) {
  const counts = new Map();
  for (const number of nums) counts.set(number, (counts.get(number) ?? 0) + 1);
  const buckets = Array.from({ length: nums.length + 1 }, () => []);
  for (const [number, count] of counts) buckets[count].push(number);
  const answer = [];
  for (let count = nums.length; answer.length < k; count--) answer.push(...buckets[count]);
  return answer;
}
