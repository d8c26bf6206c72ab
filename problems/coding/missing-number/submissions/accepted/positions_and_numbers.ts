function missingNumber(nums: number[]): number {
  let left = nums.length;
  nums.forEach((number, i) => {
    left ^= i ^ number;
  });
  return left;
}
