export function longestCommonSubsequence(text1: string, text2: string): number {
  let from = 0;
  let length = 0;
  for (const letter of text1) {
    const place = text2.indexOf(letter, from);
    if (place === -1) continue;
    from = place + 1;
    length++;
  }
  return length;
}
