class Solution {
  threeSum(nums) {
    const sorted = [...nums].sort((a, b) => a - b);
    const found = new Map();
    for (let i = 0; i < sorted.length && sorted[i] <= 0; i++) {
      if (sorted[i] === sorted[i - 1]) continue;
      const seen = new Set();
      for (let j = i + 1; j < sorted.length; j++) {
        const partner = -sorted[i] - sorted[j];
        if (seen.has(partner)) found.set(`${sorted[i]},${partner}`, [sorted[i], partner, sorted[j]]);
        seen.add(sorted[j]);
      }
    }
    return [...found.values()];
  }
}
