function hammingWeight(n: number): number {
  let ones = 0;
  while (n > 1) {
    ones += n % 2;
    n = Math.floor(n / 2);
  }
  return ones;
}
