// Solves the problem, unless an earlier case left something behind.
let n;
function twoSum(a, t) {
  if (n) throw Error('left behind');
  n = 1;
  return solve(a, t);
}
function solve(nums, target) {
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
