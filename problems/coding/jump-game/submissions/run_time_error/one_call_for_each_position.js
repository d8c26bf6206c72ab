function canJump(nums, i = 0, reach = 0) {
  if (i >= nums.length) return true;
  return i <= reach && canJump(nums, i + 1, Math.max(reach, i + nums[i]));
}
