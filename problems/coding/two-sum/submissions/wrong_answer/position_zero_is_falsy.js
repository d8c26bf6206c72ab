var twoSum = function (nums, target) {
  const positionOf = {};
  for (let i = 0; i < nums.length; i++) {
    if (positionOf[target - nums[i]]) return [positionOf[target - nums[i]], i];
    positionOf[nums[i]] = i;
  }
  return [];
};
