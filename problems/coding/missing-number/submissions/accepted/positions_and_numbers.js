/**
 * @param {number[]} nums
 * @return {number}
 */
var missingNumber = function (nums) {
  let left = nums.length;
  for (let i = 0; i < nums.length; i++) left ^= i ^ nums[i];
  return left;
};
