// The independent oracle: every number is looked at.
const search = (nums, target) => nums.indexOf(target);
