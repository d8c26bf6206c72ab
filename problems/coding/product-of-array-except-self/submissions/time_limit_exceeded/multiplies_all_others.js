function productExceptSelf(nums) {
  return nums.map((_, position) => {
    let product = 1;
    for (let i = 0; i < nums.length; i++) {
      if (i !== position) product *= nums[i];
    }
    return product;
  });
}
