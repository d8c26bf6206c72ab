const characterReplacement = (s, k) => {
  const isPossible = (length) => {
    const counts = new Array(26).fill(0);
    for (let i = 0; i < s.length; i++) {
      counts[s.charCodeAt(i) - 65]++;
      if (i >= length) counts[s.charCodeAt(i - length) - 65]--;
      if (i >= length - 1 && length - Math.max(...counts) <= k) return true;
    }
    return false;
  };
  let possible = 1;
  let impossible = s.length + 1;
  while (impossible - possible > 1) {
    const length = (possible + impossible) >> 1;
    if (isPossible(length)) possible = length;
    else impossible = length;
  }
  return possible;
};
