const numDecodings = (s) => {
  if (/^0|[03-9]0/.test(s)) return 0;
  let ways = 1;
  for (let i = 1; i < s.length; i++) {
    const pair = Number(s[i - 1] + s[i]);
    if (pair > 10 && pair <= 26 && pair !== 20 && s[i + 1] !== '0') ways *= 2;
  }
  return ways;
};
