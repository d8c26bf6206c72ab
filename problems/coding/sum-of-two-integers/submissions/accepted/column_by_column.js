const getSum = (a, b) => {
  let sum = 0;
  let carry = 0;
  for (let place = 1; place !== 0; place <<= 1) {
    const x = a & place;
    const y = b & place;
    sum |= x ^ y ^ carry;
    carry = ((x & y) | (carry & (x ^ y))) << 1;
  }
  return sum;
};
