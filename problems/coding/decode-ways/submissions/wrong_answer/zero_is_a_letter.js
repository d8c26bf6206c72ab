var numDecodings = function (s) {
  if (s[0] === '0') return 0;
  const ways = [1, 1];
  for (let i = 2; i <= s.length; i++) {
    const pair = Number(s.substring(i - 2, i));
    ways[i] = ways[i - 1] + (pair >= 10 && pair <= 26 ? ways[i - 2] : 0);
  }
  return ways[s.length];
};
