export function lengthOfLongestSubstring(s: string): number {
  const last: Record<string, number> = {};
  let start = 0;
  let best = 0;
  for (let i = 0; i < s.length; i++) {
    const before = last[s[i]!];
    if (before && before >= start) start = before + 1;
    last[s[i]!] = i;
    best = Math.max(best, i - start + 1);
  }
  return best;
}
