const minWindow = (s, t) => {
  const need = {};
  for (const c of t) need[c] = (need[c] || 0) + 1;
  let missing = t.length;
  let start = 0;
  let best = '';
  for (let end = 0; end < s.length; end++) {
    if (need[s[end]] > 0) missing--;
    need[s[end]] = (need[s[end]] || 0) - 1;
    if (missing === 0) {
      if (best === '' || end - start + 1 < best.length) best = s.slice(start, end + 1);
      need[s[start]]++;
      if (need[s[start]] > 0) missing++;
      start++;
    }
  }
  return best;
};
