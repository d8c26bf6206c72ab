class Solution {
  lengthOfLIS(nums) {
    const search = (i, last) => {
      if (i === nums.length) return 0;
      const without = search(i + 1, last);
      return nums[i] > last ? Math.max(without, 1 + search(i + 1, nums[i])) : without;
    };
    return search(0, -Infinity);
  }
}
