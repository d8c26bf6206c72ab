class Solution {
  subsets(nums) {
    const all = [];
    for (let digits = 0; digits < 2 ** nums.length; digits++) {
      all.push(nums.map((number, i) => (digits & (1 << i) ? number : null)).filter(Boolean));
    }
    return all;
  }
}
