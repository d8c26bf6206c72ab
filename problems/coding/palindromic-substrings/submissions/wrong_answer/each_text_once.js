const countSubstrings = (s) => {
  const found = new Set();
  for (let middle = 0; middle < s.length; middle++) {
    for (const gap of [0, 1]) {
      for (let l = middle, r = middle + gap; l >= 0 && r < s.length && s[l] === s[r]; l--, r++) {
        found.add(s.slice(l, r + 1));
      }
    }
  }
  return found.size;
};
