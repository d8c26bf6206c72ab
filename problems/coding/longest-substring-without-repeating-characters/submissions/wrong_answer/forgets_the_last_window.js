class Solution {
  lengthOfLongestSubstring(s) {
    let window = '';
    let longest = 0;
    for (const c of s) {
      const at = window.indexOf(c);
      if (at !== -1) {
        longest = Math.max(longest, window.length);
        window = window.slice(at + 1);
      }
      window += c;
    }
    return longest;
  }
}
