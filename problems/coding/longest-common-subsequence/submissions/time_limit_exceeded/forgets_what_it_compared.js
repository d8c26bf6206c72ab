var longestCommonSubsequence = function (text1, text2) {
  const common = (i, j) => {
    if (i < 0 || j < 0) return 0;
    if (text1[i] === text2[j]) return common(i - 1, j - 1) + 1;
    return Math.max(common(i - 1, j), common(i, j - 1));
  };
  return common(text1.length - 1, text2.length - 1);
};
