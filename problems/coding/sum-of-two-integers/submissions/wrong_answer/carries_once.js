var getSum = function (a, b) {
  return (a ^ b) ^ ((a & b) << 1);
};
