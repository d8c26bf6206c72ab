function search(nums, target, low = 0, high = nums.length - 1) {
  const middle = Math.floor((low + high) / 2);
  if (nums[middle] === target) return middle;
  return nums[middle] < target ? search(nums, target, middle + 1, high) : search(nums, target, low, middle - 1);
}
