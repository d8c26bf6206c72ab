export function minWindow(s: string, t: string): string {
  const need = new Map<string, number>();
  for (const c of t) need.set(c, (need.get(c) ?? 0) + 1);
  let missing = t.length;
  let start = 0;
  let best = [0, s.length];
  for (let end = 0; end < s.length; end++) {
    const needed = need.get(s[end]!) ?? 0;
    if (needed > 0) missing--;
    need.set(s[end]!, needed - 1);
    while (missing === 0) {
      if (end + 1 - start < best[1]! - best[0]!) best = [start, end + 1];
      const left = need.get(s[start]!)! + 1;
      need.set(s[start]!, left);
      if (left > 0) missing++;
      start++;
    }
  }
  return best[1]! - best[0]! === s.length ? '' : s.slice(best[0], best[1]);
}
