const maxSubArray = (nums: number[]): number => {
  let best = Math.max(...nums.slice(0, 1));
  let sum = 0;
  for (const number of nums) {
    if (number < 0) best = Math.max(best, sum > 0 ? sum : number);
    sum = Math.max(sum, 0) + number;
  }
  return best;
};
