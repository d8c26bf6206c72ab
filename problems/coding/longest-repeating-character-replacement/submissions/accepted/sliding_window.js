/**
 * @param {string} s
 * @param {number} k
 * @return {number}
 */
var characterReplacement = function (s, k) {
  const counts = {};
  let start = 0;
  let mostFrequent = 0;
  let longest = 0;
  for (let end = 0; end < s.length; end++) {
    counts[s[end]] = (counts[s[end]] ?? 0) + 1;
    mostFrequent = Math.max(mostFrequent, counts[s[end]]);
    while (end - start + 1 - mostFrequent > k) {
      counts[s[start]]--;
      start++;
    }
    longest = Math.max(longest, end - start + 1);
  }
  return longest;
};
