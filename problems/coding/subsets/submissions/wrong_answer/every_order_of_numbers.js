class Solution {
  subsets(nums) {
    const all = [[]];
    for (const subset of all) {
      for (const number of nums) if (!subset.includes(number)) all.push([...subset, number]);
    }
    return all.slice(0, 4000);
  }
}
