function maxSubArray(nums: number[]): number {
  let ending = nums[0]!;
  let best = nums[0]!;
  for (let i = 1; i < nums.length; i++) {
    ending = nums[i]! + Math.max(0, ending);
    best = Math.max(best, ending);
  }
  return best;
}
