const lengthOfLongestSubstring = (s) => {
  const seen = new Map([[s[0].toString(), 0]]);
  let start = 0;
  let longest = 1;
  for (let i = 1; i < s.length; i++) {
    if (seen.has(s[i])) start = Math.max(start, seen.get(s[i]) + 1);
    seen.set(s[i], i);
    longest = Math.max(longest, i - start + 1);
  }
  return longest;
};
