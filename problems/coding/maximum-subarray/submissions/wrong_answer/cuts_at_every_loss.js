var maxSubArray = function (nums) {
  let best = nums[0];
  let sum = 0;
  for (const number of nums) {
    sum = number < 0 ? number : Math.max(sum, 0) + number;
    best = Math.max(best, sum);
  }
  return best;
};
