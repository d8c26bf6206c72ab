const topKFrequent = (nums, k) => {
  const counts = new Map();
  for (const number of nums) counts.set(number, (counts.get(number) || 0) + 1);
  const rows = [...counts].map(([number, count]) => [count, number]);
  return rows
    .sort()
    .reverse()
    .slice(0, k)
    .map(([, number]) => number);
};
