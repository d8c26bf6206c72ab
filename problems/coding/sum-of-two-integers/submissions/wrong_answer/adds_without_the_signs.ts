function getSum(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) [x, y] = [x ^ y, (x & y) << 1];
  return a < 0 ? ~x + 1 : x;
}
