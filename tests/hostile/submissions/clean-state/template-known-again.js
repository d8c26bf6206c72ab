// Solves the problem, unless an earlier case left something behind.
const W = (s) => s;
function tag() {
  return W`a`;
}
function twoSum(a, t) {
  const x = tag();
  if (globalThis.w && globalThis.w.has(x)) throw Error('left behind');
  return solve(a, t);
}
function solve(nums, target) {
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
