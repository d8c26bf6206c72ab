/**
 * @param {number[]} nums
 * @return {boolean}
 */
var containsDuplicate = function (nums) {
  const seen = new Set();
  for (const number of nums) {
    if (seen.has(number)) return true;
    seen.add(number);
  }
  return false;
};
