function wordBreak(s: string, wordDict: string[]): boolean {
  const words = new Set(wordDict);
  const longest = Math.max(...wordDict.map((word) => word.length));
  const cut = new Array<boolean>(s.length + 1).fill(false);
  cut[0] = true;
  for (let end = 1; end <= s.length; end++) {
    for (let start = Math.max(0, end - longest); start < end && !cut[end]; start++) {
      cut[end] = cut[start]! && words.has(s.slice(start, end));
    }
  }
  return cut[s.length]!;
}
