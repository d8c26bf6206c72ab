// Solves the problem, unless an earlier case left something behind.
function f(x = []) {
  x.push(1);
  return x.length;
}
function twoSum(a, t) {
  if (f() > 1) throw Error('left behind');
  return solve(a, t);
}
function solve(nums, target) {
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
