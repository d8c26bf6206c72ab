export function characterReplacement(s: string, k: number): number {
  const counts: Record<string, number> = {};
  let start = 0;
  let most = 0;
  let longest = 0;
  for (let end = 0; end < s.length; end++) {
    counts[s[end]!] = (counts[s[end]!] ?? 0) + 1;
    most = Math.max(most, counts[s[end]!]!);
    if (end - start + 1 - most > k) {
      longest = Math.max(longest, end - start);
      counts[s[start]!]!--;
      start++;
    }
  }
  return longest;
}
