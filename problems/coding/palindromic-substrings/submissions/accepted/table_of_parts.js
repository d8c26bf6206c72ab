var countSubstrings = function (s) {
  const isPalindrome = Array.from({ length: s.length }, () => new Uint8Array(s.length));
  let count = 0;
  for (let i = s.length - 1; i >= 0; i--) {
    for (let j = i; j < s.length; j++) {
      if (s[i] !== s[j]) continue;
      if (j - i > 2 && !isPalindrome[i + 1][j - 1]) continue;
      isPalindrome[i][j] = 1;
      count++;
    }
  }
  return count;
};
