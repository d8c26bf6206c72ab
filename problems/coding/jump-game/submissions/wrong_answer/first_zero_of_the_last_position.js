class Solution {
  canJump(nums) {
    let left = nums[0];
    // The last position's own zero is taken for an obstacle.
    for (let i = 1; i <= nums.length; i++) {
      if (left === 0) return false;
      left = Math.max(left - 1, nums[i] ?? 0);
    }
    return true;
  }
}
