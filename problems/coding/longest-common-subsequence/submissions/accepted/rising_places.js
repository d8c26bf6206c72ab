// A common text is a rising choice of places: those of each letter in text2, listed from the right.
var longestCommonSubsequence = function (text1, text2) {
  const places = {};
  for (let j = text2.length - 1; j >= 0; j--) (places[text2[j]] ??= []).push(j);
  const tails = [];
  for (const letter of text1) {
    for (const place of places[letter] ?? []) tails[_.sortedIndex(tails, place)] = place;
  }
  return tails.length;
};
