function minWindow(s, t) {
  let best = '';
  for (let start = 0; start < s.length; start++) {
    const need = new Map();
    for (const letter of t) need.set(letter, (need.get(letter) ?? 0) + 1);
    let missing = t.length;
    for (let end = start; end < s.length; end++) {
      const needed = need.get(s[end]) ?? 0;
      if (needed > 0) missing--;
      need.set(s[end], needed - 1);
      if (missing === 0) {
        if (best === '' || end - start + 1 < best.length) best = s.slice(start, end + 1);
        break;
      }
    }
  }
  return best;
}
