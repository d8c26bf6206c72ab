var longestPalindrome = function (s) {
  const isPalindrome = Array.from({ length: s.length }, () => new Uint8Array(s.length));
  let best = '';
  for (let size = 1; size <= s.length; size++) {
    for (let i = 0, j = size - 1; j < s.length; i++, j++) {
      if (s[i] !== s[j] || (size > 2 && !isPalindrome[i + 1][j - 1])) continue;
      isPalindrome[i][j] = 1;
      if (size > best.length) best = s.slice(i, j + 1);
    }
  }
  return best;
};
