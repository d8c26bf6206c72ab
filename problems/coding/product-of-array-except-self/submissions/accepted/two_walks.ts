function productExceptSelf(nums: number[]): number[] {
  const answer = new Array<number>(nums.length);
  let left = 1;
  for (let i = 0; i < nums.length; i++) {
    answer[i] = left;
    left *= nums[i]!;
  }
  let right = 1;
  for (let i = nums.length - 1; i >= 0; i--) {
    answer[i]! *= right;
    right *= nums[i]!;
  }
  return answer;
}
