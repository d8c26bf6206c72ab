var countBits = function (n) {
  const count = [];
  for (let i = 1; i <= n; i++) {
    let ones = 0;
    for (let rest = i; rest > 0; rest >>= 1) ones += rest & 1;
    count.push(ones);
  }
  return count;
};
