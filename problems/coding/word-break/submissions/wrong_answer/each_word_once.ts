export function wordBreak(s: string, wordDict: string[]): boolean {
  const used = new Set<string>();
  const search = (start: number): boolean => {
    if (start === s.length) return true;
    for (const word of wordDict) {
      if (used.has(word) || !s.startsWith(word, start)) continue;
      used.add(word);
      if (search(start + word.length)) return true;
      used.delete(word);
    }
    return false;
  };
  return search(0);
}
