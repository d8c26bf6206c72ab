var maxProduct = function (nums) {
  let best = nums[0];
  let high = nums[0];
  let low = nums[0];
  for (let i = 1; i < nums.length; i++) {
    high = Math.max(nums[i], nums[i] * high, nums[i] * low);
    low = Math.min(nums[i], nums[i] * high, nums[i] * low);
    best = Math.max(best, high);
  }
  return best;
};
