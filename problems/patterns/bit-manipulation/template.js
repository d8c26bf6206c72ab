function countOnes(number) {
  let ones = 0;
  while (number !== 0) {
    number &= number - 1;
    ones++;
  }
  return ones;
}
