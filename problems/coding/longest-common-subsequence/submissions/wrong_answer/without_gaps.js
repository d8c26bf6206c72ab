class Solution {
  longestCommonSubsequence(text1, text2) {
    const table = Array.from({ length: text1.length + 1 }, () => Array(text2.length + 1).fill(0));
    let best = 0;
    for (let i = 1; i <= text1.length; i++) {
      for (let j = 1; j <= text2.length; j++) {
        if (text1[i - 1] === text2[j - 1]) best = Math.max(best, (table[i][j] = table[i - 1][j - 1] + 1));
      }
    }
    return best;
  }
}
