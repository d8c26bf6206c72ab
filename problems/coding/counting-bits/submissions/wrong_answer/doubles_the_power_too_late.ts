function countBits(n: number): number[] {
  const count = [0];
  let power = 1;
  for (let i = 1; i <= n; i++) {
    if (i > 2 * power) power *= 2;
    count.push(1 + count[i - power]!);
  }
  return count;
}
