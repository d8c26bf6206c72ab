const wordBreak = (s, wordDict) => {
  const words = new Set(wordDict);
  const search = (start) => {
    if (start === s.length) return true;
    for (let end = start + 1; end <= s.length; end++) {
      if (words.has(s.substring(start, end)) && search(end)) return true;
    }
    return false;
  };
  return search(0);
};
