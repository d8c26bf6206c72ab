const findMin = (nums) => {
  let low = 0;
  let high = nums.length - 1;
  let smallest = nums[0];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    smallest = Math.min(smallest, nums[middle]);
    if (nums[middle] > nums[low]) low = middle + 1;
    else high = middle - 1;
  }
  return smallest;
};
