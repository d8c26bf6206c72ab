const twoSum = (nums, target) => {
  const positionOf = new Map();
  for (let i = 0; i < nums.length; i++) {
    positionOf.set(nums[i], i);
    if (positionOf.has(target - nums[i])) return [positionOf.get(target - nums[i]), i];
  }
};
