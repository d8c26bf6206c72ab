function canJump(nums) {
  const isThere = (i, reach) => i >= nums.length || goOn(i, reach);
  const goOn = (i, reach) => i <= reach && isThere(i + 1, Math.max(reach, i + nums[i]));
  return isThere(0, 0);
}
