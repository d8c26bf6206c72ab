class Solution {
  search(nums, target) {
    const positions = {};
    nums.forEach((number, i) => {
      positions[number] = i;
    });
    return positions[target] || -1;
  }
}
