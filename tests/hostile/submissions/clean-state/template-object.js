// Solves the problem, unless an earlier case left something behind.
function t(s) {
  return s;
}
const seen = globalThis.__seen;
function look() {
  const x = t`a`;
  if (globalThis.q) throw Error('left behind');
  Object.defineProperty(globalThis, 'q', { value: x, enumerable: false, configurable: true });
}
function twoSum(nums, target) {
  look();
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
