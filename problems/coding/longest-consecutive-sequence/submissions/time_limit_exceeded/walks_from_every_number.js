function longestConsecutive(nums) {
  const numbers = new Set(nums);
  let longest = 0;
  for (const number of numbers) {
    let end = number + 1;
    while (numbers.has(end)) end++;
    longest = Math.max(longest, end - number);
  }
  return longest;
}
