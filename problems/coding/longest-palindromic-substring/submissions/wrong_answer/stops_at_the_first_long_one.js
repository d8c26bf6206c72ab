class Solution {
  longestPalindrome(s) {
    for (let start = 0; start < s.length; start++) {
      for (let end = s.length; end > start + 1; end--) {
        const part = s.slice(start, end);
        if (part === [...part].reverse().join('')) return part;
      }
    }
    return s[0];
  }
}
