function subsets(nums: number[]): number[][] {
  const all: number[][] = [];
  const current: number[] = [];
  const decide = (at: number): void => {
    if (at === nums.length) {
      all.push([...current]);
      return;
    }
    decide(at + 1);
    current.push(nums[at]!);
    decide(at + 1);
    current.pop();
  };
  decide(0);
  return all;
}
