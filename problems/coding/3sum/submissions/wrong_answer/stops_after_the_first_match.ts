export function threeSum(nums: number[]): number[][] {
  nums.sort((a, b) => a - b);
  const triples: number[][] = [];
  for (let i = 0; i < nums.length; i++) {
    if (i > 0 && nums[i] === nums[i - 1]) continue;
    let left = i + 1;
    let right = nums.length - 1;
    while (left < right) {
      const sum = nums[i]! + nums[left]! + nums[right]!;
      if (sum === 0) {
        triples.push([nums[i]!, nums[left]!, nums[right]!]);
        break;
      }
      if (sum < 0) left++;
      else right--;
    }
  }
  return triples;
}
