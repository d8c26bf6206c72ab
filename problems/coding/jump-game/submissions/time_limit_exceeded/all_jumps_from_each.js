var canJump = function (nums) {
  const works = new Array(nums.length).fill(false);
  works[nums.length - 1] = true;
  for (let i = nums.length - 2; i >= 0; i--) {
    for (let j = i + 1; j <= i + nums[i] && j < nums.length; j++) {
      if (works[j]) {
        works[i] = true;
        break;
      }
    }
  }
  return works[0];
};
