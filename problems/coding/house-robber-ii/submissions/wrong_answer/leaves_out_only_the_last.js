const rob = (nums) => {
  if (nums.length < 4) return Math.max(...nums);
  const best = [0, nums[0]];
  for (let k = 2; k < nums.length; k++) best[k] = Math.max(best[k - 1], best[k - 2] + nums[k - 1]);
  return best[nums.length - 1];
};
