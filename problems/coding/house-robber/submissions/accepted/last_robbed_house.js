// The independent oracle: ending[i] is the most where house i is the last one robbed.
class Solution {
  rob(nums) {
    const ending = [];
    for (let i = 0; i < nums.length; i++) {
      let best = 0;
      for (let j = 0; j < i - 1; j++) best = Math.max(best, ending[j]);
      ending.push(best + nums[i]);
    }
    return Math.max(...ending);
  }
}
