function containsDuplicate(nums: number[]): boolean {
  const seen = new Set<number>();
  for (const number of nums) {
    if (seen.has(number)) return true;
    seen.add(number);
  }
  return false;
}
