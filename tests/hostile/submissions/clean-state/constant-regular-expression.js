// Solves the problem, unless an earlier case left something behind.
const r = /a/g;
function twoSum(a, t) {
  if (r.lastIndex) throw Error('left behind');
  r.test('aa');
  return solve(a, t);
}
function solve(nums, target) {
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
