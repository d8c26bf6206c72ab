function maxSubArray(nums) {
  let best = -Infinity;
  for (let start = 0; start < nums.length; start++) {
    let sum = 0;
    for (let end = start; end < nums.length; end++) {
      sum += nums[end];
      if (sum > best) best = sum;
    }
  }
  return best;
}
if (typeof module !== 'undefined') module.exports = maxSubArray;
