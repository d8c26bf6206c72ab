function twoSum(nums: number[], target: number): number[] {
  const positionOf = new Map<number, number>();
  for (let i = 0; i < nums.length; i++) {
    const partner = positionOf.get(target - nums[i]!);
    if (partner !== undefined) return [partner, i];
    positionOf.set(nums[i]!, i);
  }
  return [];
}
