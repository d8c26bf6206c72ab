function getSum(a, b) {
  while (b !== 0) {
    a++;
    b--;
  }
  return a;
}
