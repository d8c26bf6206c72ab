class Solution {
  search(nums, target) {
    const positions = {};
    for (let i = 0; i < nums.length; i++) positions[nums[i]] = i;
    return positions[target] || -1;
  }
}
