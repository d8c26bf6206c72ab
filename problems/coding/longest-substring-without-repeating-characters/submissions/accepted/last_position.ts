function lengthOfLongestSubstring(s: string): number {
  const lastPosition = new Map<string, number>();
  let start = 0;
  let longest = 0;
  for (let i = 0; i < s.length; i++) {
    const character = s.charAt(i);
    start = Math.max(start, (lastPosition.get(character) ?? -1) + 1);
    lastPosition.set(character, i);
    longest = Math.max(longest, i - start + 1);
  }
  return longest;
}
