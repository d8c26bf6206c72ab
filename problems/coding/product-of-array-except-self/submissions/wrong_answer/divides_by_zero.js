const productExceptSelf = (nums) => {
  const product = nums.reduce((total, number) => total * number, 1);
  return nums.map((number) => (number === 0 ? 0 : product / number));
};
