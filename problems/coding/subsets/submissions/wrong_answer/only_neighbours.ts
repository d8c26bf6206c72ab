function subsets(nums: number[]): number[][] {
  const all: number[][] = [[]];
  for (let from = 0; from < nums.length; from++) {
    for (let to = from + 1; to <= nums.length; to++) all.push(nums.slice(from, to));
  }
  return all;
}
