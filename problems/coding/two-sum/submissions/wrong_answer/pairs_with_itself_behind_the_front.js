function twoSum(nums, target) {
  const lastPosition = {};
  nums.forEach((number, position) => (lastPosition[number] = position));
  for (let first = 0; first < nums.length; first++) {
    const second = lastPosition[target - nums[first]];
    if (second) return [first, second];
  }
}
