export function lengthOfLIS(nums: number[]): number {
  let best = 0;
  for (let start = 0; start < nums.length; start++) {
    let last = nums[start]!;
    let count = 1;
    for (const number of nums.slice(start)) {
      if (number > last) {
        last = number;
        count++;
      }
    }
    best = Math.max(best, count);
  }
  return best;
}
