const rob = (nums) => {
  const sums = [0, 0];
  nums.forEach((money, i) => (sums[i % 2] += money));
  return Math.max(...sums);
};
