function threeSum(nums) {
  nums.sort();
  const triples = [];
  for (let i = 0; i < nums.length; i++) {
    if (i > 0 && nums[i] === nums[i - 1]) continue;
    for (let left = i + 1, right = nums.length - 1; left < right; ) {
      const sum = nums[i] + nums[left] + nums[right];
      if (sum === 0) {
        triples.push([nums[i], nums[left], nums[right]]);
        do left++;
        while (left < right && nums[left] === nums[left - 1]);
      } else if (sum < 0) left++;
      else right--;
    }
  }
  return triples;
}
