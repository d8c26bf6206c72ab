function search(nums: number[], target: number): number {
  let low = 0;
  let high = nums.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const [first, center, last] = [nums[low]!, nums[middle]!, nums[high]!];
    if (center === target) return middle;
    const isInSortedHalf = first <= center ? first <= target && target < center : center < target && target <= last;
    const isLeftSorted = first <= center;
    if (isInSortedHalf === isLeftSorted) high = middle - 1;
    else low = middle + 1;
  }
  return -1;
}
