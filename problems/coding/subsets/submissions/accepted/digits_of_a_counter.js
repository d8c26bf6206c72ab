const subsets = (nums) => {
  const all = [];
  for (let digits = 0; digits < 1 << nums.length; digits++) all.push(nums.filter((_, i) => (digits >> i) & 1));
  return all;
};
