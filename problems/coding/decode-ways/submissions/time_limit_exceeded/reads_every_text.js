function numDecodings(s) {
  const read = (i) => {
    if (i === s.length) return 1;
    if (s[i] === '0') return 0;
    const one = read(i + 1);
    return i + 1 < s.length && Number(s[i] + s[i + 1]) <= 26 ? one + read(i + 2) : one;
  };
  return read(0);
}
