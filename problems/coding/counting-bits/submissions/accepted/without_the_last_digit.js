function countBits(n) {
  const count = [0];
  for (let i = 1; i <= n; i++) count.push(count[i >> 1] + (i & 1));
  return count;
}
