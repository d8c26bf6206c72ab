function longestConsecutive(nums: number[]): number {
  const numbers = new Set(nums);
  let longest = 0;
  for (const number of numbers) {
    if (numbers.has(number - 1)) continue;
    let end = number + 1;
    while (numbers.has(end)) end++;
    longest = Math.max(longest, end - number);
  }
  return longest;
}
