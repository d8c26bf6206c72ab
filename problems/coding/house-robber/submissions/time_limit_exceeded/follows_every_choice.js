var rob = function (nums) {
  const from = (house) => (house >= nums.length ? 0 : Math.max(nums[house] + from(house + 2), from(house + 1)));
  return from(0);
};
