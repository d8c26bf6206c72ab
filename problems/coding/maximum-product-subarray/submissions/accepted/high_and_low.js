function maxProduct(nums) {
  let best = nums[0];
  let high = 1;
  let low = 1;
  for (const x of nums) {
    [high, low] = [Math.max(x, x * high, x * low), Math.min(x, x * high, x * low)];
    best = Math.max(best, high);
  }
  return best;
}
