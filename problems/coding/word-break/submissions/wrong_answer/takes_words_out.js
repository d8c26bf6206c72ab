var wordBreak = function (s, wordDict) {
  for (const word of wordDict) {
    if (s === word) return true;
    if (s.includes(word) && wordBreak(s.replace(word, ''), wordDict)) return true;
  }
  return false;
};
