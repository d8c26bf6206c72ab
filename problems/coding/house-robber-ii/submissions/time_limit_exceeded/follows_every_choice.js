const rob = (nums) => {
  if (nums.length === 1) return nums[0];
  const from = (house, end) =>
    house >= end ? 0 : Math.max(nums[house] + from(house + 2, end), from(house + 1, end));
  return Math.max(from(0, nums.length - 1), from(1, nums.length));
};
