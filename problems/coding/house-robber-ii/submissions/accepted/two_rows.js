function rob(nums) {
  if (nums.length === 1) return nums[0];
  return Math.max(robRow(nums, 0, nums.length - 1), robRow(nums, 1, nums.length));
}

/** The most that the houses from `start` up to, but not including, `end` yield as a row. */
function robRow(nums, start, end) {
  let before = 0;
  let best = 0;
  for (let house = start; house < end; house++) {
    [before, best] = [best, Math.max(best, before + nums[house])];
  }
  return best;
}
