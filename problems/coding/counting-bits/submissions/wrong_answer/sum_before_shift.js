function countBits(n) {
  const count = new Array(n + 1).fill(0);
  for (let i = 1; i <= n; i++) count[i] = count[i >> 1] + i & 1;
  return count;
}
