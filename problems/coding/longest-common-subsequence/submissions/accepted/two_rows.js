function longestCommonSubsequence(text1, text2) {
  if (text1.length < text2.length) return longestCommonSubsequence(text2, text1);
  let above = new Array(text2.length + 1).fill(0);
  for (const letter of text1) {
    const row = [0];
    for (let j = 1; j <= text2.length; j++) {
      row.push(letter === text2[j - 1] ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]));
    }
    above = row;
  }
  return above[text2.length];
}
