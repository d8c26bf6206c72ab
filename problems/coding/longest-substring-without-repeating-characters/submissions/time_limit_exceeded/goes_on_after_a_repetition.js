function lengthOfLongestSubstring(s) {
  let longest = 0;
  for (let start = 0; start < s.length; start++) {
    const seen = new Set();
    let isUnique = true;
    for (let end = start; end < s.length; end++) {
      if (seen.has(s[end])) isUnique = false;
      seen.add(s[end]);
      if (isUnique) longest = Math.max(longest, end - start + 1);
    }
  }
  return longest;
}
