const hammingWeight = (n) => {
  let ones = 0;
  for (let digit = 0; digit < 30; digit++) if (n & (1 << digit)) ones++;
  return ones;
};
