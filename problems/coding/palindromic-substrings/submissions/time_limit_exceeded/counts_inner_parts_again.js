class Solution {
  countSubstrings(s) {
    const isPalindrome = (i, j) => i >= j || (s[i] === s[j] && isPalindrome(i + 1, j - 1));
    const count = (i, j) => {
      if (i > j) return 0;
      if (i === j) return 1;
      return count(i + 1, j) + count(i, j - 1) - count(i + 1, j - 1) + (isPalindrome(i, j) ? 1 : 0);
    };
    return count(0, s.length - 1);
  }
}
