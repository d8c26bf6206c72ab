export function containsDuplicate(nums: number[]): boolean {
  const position: Record<number, number> = {};
  for (let i = 0; i < nums.length; i++) {
    if (position[nums[i]!]) return true;
    position[nums[i]!] = i;
  }
  return false;
}
