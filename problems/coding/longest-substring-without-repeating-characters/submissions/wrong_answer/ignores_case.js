var lengthOfLongestSubstring = function (s) {
  const window = new Set();
  const letters = s.toLowerCase();
  let start = 0;
  let longest = 0;
  for (const letter of letters) {
    while (window.has(letter)) window.delete(letters[start++]);
    window.add(letter);
    longest = Math.max(longest, window.size);
  }
  return longest;
};
