function hammingWeight(n) {
  let ones = 0;
  while (n !== 0) {
    n &= n - 1;
    ones++;
  }
  return ones;
}
