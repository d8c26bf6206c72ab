class Solution {
  missingNumber(nums) {
    const there = [];
    for (const number of nums) there[number] = number;
    for (let number = 0; number <= nums.length; number++) {
      if (!there[number]) return number;
    }
  }
}
