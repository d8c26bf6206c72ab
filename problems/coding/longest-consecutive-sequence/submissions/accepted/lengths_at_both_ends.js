// Each sequence keeps its length at its two ends; a new number joins the sequence below it and the one above it.
const longestConsecutive = (nums) => {
  const lengths = new Map();
  let longest = 0;
  for (const number of nums) {
    if (lengths.has(number)) continue;
    const below = lengths.get(number - 1) ?? 0;
    const above = lengths.get(number + 1) ?? 0;
    const length = below + 1 + above;
    lengths.set(number, length);
    lengths.set(number - below, length);
    lengths.set(number + above, length);
    longest = Math.max(longest, length);
  }
  return longest;
};
