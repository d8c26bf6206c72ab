const numDecodings = (s) => {
  const n = s.length;
  const ways = new Array(n + 1).fill(0);
  ways[n] = 1;
  for (let i = n - 1; i >= 0; i--) {
    if (s[i] === '0') continue;
    ways[i] = ways[i + 1];
    if (i + 1 < n && Number(s.slice(i, i + 2)) <= 26) ways[i] += ways[i + 2];
  }
  return ways[0];
};
