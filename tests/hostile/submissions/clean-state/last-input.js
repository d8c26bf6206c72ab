// Solves the problem, unless an earlier case left something behind.
function look() {
  if (RegExp.input === 'leak') throw Error('left behind');
  RegExp.input = 'leak';
}
function twoSum(nums, target) {
  look();
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
