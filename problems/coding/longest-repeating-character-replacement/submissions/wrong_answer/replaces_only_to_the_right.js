const characterReplacement = (s, k) => {
  let longest = 0;
  for (let i = 0; i < s.length; i++) {
    if (i > 0 && s[i] === s[i - 1]) continue;
    let left = k;
    let end = i;
    while (end < s.length && (s[end] === s[i] || left > 0)) {
      if (s[end] !== s[i]) left--;
      end++;
    }
    longest = Math.max(longest, end - i);
  }
  return longest;
};
