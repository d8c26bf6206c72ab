class Solution {
  threeSum(nums) {
    const sorted = [...nums].sort((a, b) => a - b);
    const lastPlace = new Map(sorted.map((number, i) => [number, i]));
    const found = new Map();
    for (let i = 0; i < sorted.length && sorted[i] <= 0; i++) {
      if (sorted[i] === sorted[i - 1]) continue;
      for (let j = i + 1; j < sorted.length; j++) {
        const partner = -sorted[i] - sorted[j];
        if (lastPlace.get(partner) > j) found.set(`${sorted[i]},${partner}`, [sorted[i], sorted[j], partner]);
      }
    }
    return [...found.values()];
  }
}
