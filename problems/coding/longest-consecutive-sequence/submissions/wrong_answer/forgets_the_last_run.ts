export function longestConsecutive(nums: number[]): number {
  const numbers = [...new Set(nums)].sort((a, b) => a - b);
  let longest = Math.min(1, nums.length);
  let run = 1;
  for (let i = 1; i < numbers.length; i++) {
    if (numbers[i] === numbers[i - 1]! + 1) {
      run++;
    } else {
      longest = Math.max(longest, run);
      run = 1;
    }
  }
  return longest;
}
