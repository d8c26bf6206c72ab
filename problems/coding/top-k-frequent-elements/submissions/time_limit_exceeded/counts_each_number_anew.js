function topKFrequent(nums, k) {
  const different = [...new Set(nums)];
  const rows = different.map((number) => [number, nums.filter((other) => other === number).length]);
  rows.sort((a, b) => b[1] - a[1]);
  return rows.slice(0, k).map((row) => row[0]);
}
