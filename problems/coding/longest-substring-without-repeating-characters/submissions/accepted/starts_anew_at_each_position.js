function lengthOfLongestSubstring(s) {
  let longest = 0;
  for (let start = 0; start < s.length; start++) {
    const seen = new Set();
    let end = start;
    while (end < s.length && !seen.has(s[end])) seen.add(s[end++]);
    longest = Math.max(longest, end - start);
  }
  return longest;
}
