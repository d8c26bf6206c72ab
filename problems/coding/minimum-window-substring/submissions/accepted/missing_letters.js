/**
 * @param {string} s
 * @param {string} t
 * @return {string}
 */
var minWindow = function (s, t) {
  const need = new Map();
  for (const letter of t) need.set(letter, (need.get(letter) ?? 0) + 1);
  let missing = t.length;
  let start = 0;
  let bestStart = 0;
  let bestLength = Infinity;
  for (let end = 0; end < s.length; end++) {
    const needed = need.get(s[end]) ?? 0;
    if (needed > 0) missing--;
    need.set(s[end], needed - 1);
    while (missing === 0) {
      const length = end - start + 1;
      if (length < bestLength) {
        bestStart = start;
        bestLength = length;
      }
      const stillNeeded = need.get(s[start]) + 1;
      need.set(s[start], stillNeeded);
      if (stillNeeded > 0) missing++;
      start++;
    }
  }
  return bestLength === Infinity ? '' : s.slice(bestStart, bestStart + bestLength);
};
