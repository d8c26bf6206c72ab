class Solution {
  maxSubArray(nums) {
    // Of a part: its sum, its best beginning, its best end, and its best stretch.
    const solve = (from, to) => {
      if (from === to) return { sum: nums[from], head: nums[from], tail: nums[from], best: nums[from] };
      const middle = (from + to) >> 1;
      const left = solve(from, middle);
      const right = solve(middle + 1, to);
      return {
        sum: left.sum + right.sum,
        head: Math.max(left.head, left.sum + right.head),
        tail: Math.max(right.tail, right.sum + left.tail),
        best: Math.max(left.best, right.best, left.tail + right.head),
      };
    };
    return solve(0, nums.length - 1).best;
  }
}
