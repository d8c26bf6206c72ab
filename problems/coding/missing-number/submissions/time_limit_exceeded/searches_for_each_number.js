function missingNumber(nums) {
  for (let number = 0; number <= nums.length; number++) {
    let position = 0;
    while (position < nums.length && nums[position] !== number) position++;
    if (position === nums.length) return number;
  }
}
