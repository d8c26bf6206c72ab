// Solves the problem, unless an earlier case left something behind.
class A {
  static get x() {}
}
function twoSum(a, t) {
  const f = Object.getOwnPropertyDescriptor(A, 'x').get;
  if (f.k) throw Error('left behind');
  f.k = 1;
  return solve(a, t);
}
function solve(nums, target) {
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
