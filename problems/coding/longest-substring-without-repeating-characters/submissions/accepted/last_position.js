/**
 * @param {string} s
 * @return {number}
 */
var lengthOfLongestSubstring = function (s) {
  const lastPosition = new Map();
  let start = 0;
  let longest = 0;
  for (let i = 0; i < s.length; i++) {
    const before = lastPosition.get(s[i]);
    if (before !== undefined && before >= start) start = before + 1;
    lastPosition.set(s[i], i);
    longest = Math.max(longest, i - start + 1);
  }
  return longest;
};
