const topKFrequent = function (nums, k) {
  const counts = new Map();
  for (const number of nums) counts.set(number, (counts.get(number) || 0) + 1);
  const buckets = nums.map(() => []);
  for (const [number, count] of counts) buckets[count].push(number);
  return buckets.reverse().flat().slice(0, k);
};
