export function missingNumber(nums: number[]): number {
  let sum = 0;
  for (const number of nums) sum = (sum + number) | 0;
  return (nums.length * (nums.length + 1)) / 2 - sum;
}
