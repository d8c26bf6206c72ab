const search = (nums, target) => {
  // How many numbers stand before the smallest one.
  let border = 0;
  for (let high = nums.length - 1; border < high; ) {
    const middle = (border + high) >> 1;
    if (nums[middle] > nums[high]) border = middle + 1;
    else high = middle;
  }
  let low = 0;
  let high = nums.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nums[(middle + border) % nums.length] < target) low = middle + 1;
    else high = middle;
  }
  const position = (low + border) % nums.length;
  return nums[position] === target ? position : -1;
};
