var lengthOfLIS = function (nums) {
  const ending = new Array(nums.length).fill(1);
  for (let i = 1; i < nums.length; i++) {
    for (let j = 0; j < i; j++) {
      if (nums[j] < nums[i]) ending[i] = Math.max(ending[i], ending[j] + 1);
    }
  }
  return Math.max(...ending);
};
