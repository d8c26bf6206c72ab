class Solution {
  minWindow(s, t) {
    const need = {};
    for (const c of t.toLowerCase()) need[c] = (need[c] ?? 0) + 1;
    let missing = t.length;
    let start = 0;
    let best = null;
    for (let end = 0; end < s.length; end++) {
      const entering = s[end].toLowerCase();
      if (need[entering] > 0) missing--;
      need[entering] = (need[entering] ?? 0) - 1;
      while (missing === 0) {
        if (best === null || end - start < best[1] - best[0]) best = [start, end];
        const leaving = s[start++].toLowerCase();
        if (++need[leaving] > 0) missing++;
      }
    }
    return best === null ? '' : s.slice(best[0], best[1] + 1);
  }
}
