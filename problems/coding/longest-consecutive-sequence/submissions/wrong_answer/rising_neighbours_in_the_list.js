class Solution {
  longestConsecutive(nums) {
    if (nums.length === 0) return 0;
    const lengthUpTo = new Map();
    for (const number of nums) lengthUpTo.set(number, (lengthUpTo.get(number - 1) ?? 0) + 1);
    return Math.max(...lengthUpTo.values());
  }
}
