const missingNumber = (nums) => {
  const expected = (nums.length * (nums.length + 1)) / 2;
  return expected - nums.reduce((sum, number) => sum + number, 0);
};
