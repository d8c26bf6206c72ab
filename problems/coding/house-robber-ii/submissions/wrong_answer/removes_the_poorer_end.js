class Solution {
  rob(nums) {
    if (nums.length === 1) return nums[0];
    let before = { sum: 0, houses: [] };
    let best = before;
    nums.forEach((money, i) => {
      const robbed = { sum: before.sum + money, houses: [...before.houses, i] };
      before = best;
      if (robbed.sum > best.sum) best = robbed;
    });
    const clash = best.houses.includes(0) && best.houses.includes(nums.length - 1);
    return best.sum - (clash ? Math.min(nums[0], nums.at(-1)) : 0);
  }
}
