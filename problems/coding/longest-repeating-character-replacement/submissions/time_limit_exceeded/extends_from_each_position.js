class Solution {
  characterReplacement(s, k) {
    let longest = 0;
    for (let start = 0; start < s.length; start++) {
      const counts = new Array(26).fill(0);
      let most = 0;
      for (let end = start; end < s.length; end++) {
        most = Math.max(most, ++counts[s.charCodeAt(end) - 65]);
        if (end - start + 1 - most > k) break;
        longest = Math.max(longest, end - start + 1);
      }
    }
    return longest;
  }
}
