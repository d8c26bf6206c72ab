function reverseBits(n: number): number {
  let reversed = 0;
  while (n > 0) {
    reversed = reversed * 2 + (n % 2);
    n = Math.floor(n / 2);
  }
  return reversed;
}
