export const productExceptSelf = (nums: number[]): number[] => {
  let product = 1;
  let hasZero = false;
  for (const number of nums) {
    if (number === 0) hasZero = true;
    else product *= number;
  }
  return nums.map((number) => {
    if (!hasZero) return Math.round(product / number);
    return number === 0 ? product : 0;
  });
};
