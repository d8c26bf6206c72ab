const missingNumber = (nums) => {
  const there = new Set(nums);
  for (let number = 0; number < nums.length; number++) {
    if (!there.has(number)) return number;
  }
  return -1;
};
