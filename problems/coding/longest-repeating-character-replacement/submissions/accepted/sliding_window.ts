function characterReplacement(s: string, k: number): number {
  const counts = new Map<string, number>();
  let start = 0;
  let mostFrequent = 0;
  let longest = 0;
  for (let end = 0; end < s.length; end++) {
    const count = (counts.get(s[end]!) ?? 0) + 1;
    counts.set(s[end]!, count);
    mostFrequent = Math.max(mostFrequent, count);
    while (end - start + 1 - mostFrequent > k) {
      counts.set(s[start]!, counts.get(s[start]!)! - 1);
      start++;
    }
    longest = Math.max(longest, end - start + 1);
  }
  return longest;
}
