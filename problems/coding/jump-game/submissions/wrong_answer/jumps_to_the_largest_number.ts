export function canJump(nums: number[]): boolean {
  let i = 0;
  while (i + nums[i]! < nums.length - 1) {
    if (nums[i] === 0) return false;
    let next = i + 1;
    for (let j = i + 1; j <= i + nums[i]!; j++) if (nums[j]! >= nums[next]!) next = j;
    i = next;
  }
  return true;
}
