// If a window of some length covers t, so does a longer one, as long as there is room. Tables of counts, no maps.
const minWindow = (s, t) => {
  const codeAt = (text, i) => text.charCodeAt(i) - 65;
  const find = (length) => {
    const need = new Int32Array(58);
    for (let i = 0; i < t.length; i++) need[codeAt(t, i)]++;
    let missing = t.length;
    for (let i = 0; i < s.length; i++) {
      if (need[codeAt(s, i)]-- > 0) missing--;
      if (i >= length && ++need[codeAt(s, i - length)] > 0) missing++;
      if (missing === 0) return Math.max(0, i - length + 1);
    }
    return -1;
  };
  if (find(s.length) === -1) return '';
  let tooShort = 0;
  let enough = s.length;
  while (enough - tooShort > 1) {
    const length = (tooShort + enough) >> 1;
    if (find(length) === -1) tooShort = length;
    else enough = length;
  }
  const start = find(enough);
  return s.slice(start, start + enough);
};
