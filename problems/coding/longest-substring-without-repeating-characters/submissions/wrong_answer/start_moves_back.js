function lengthOfLongestSubstring(s) {
  const last = {};
  let start = 0;
  let best = 0;
  for (let i = 0; i < s.length; i++) {
    if (s[i] in last) start = last[s[i]] + 1;
    last[s[i]] = i;
    best = Math.max(best, i - start + 1);
  }
  return best;
}
