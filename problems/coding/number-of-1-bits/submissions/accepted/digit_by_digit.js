var hammingWeight = function (n) {
  let ones = 0;
  for (let digit = 0; digit < 32; digit++) ones += (n >>> digit) & 1;
  return ones;
};
