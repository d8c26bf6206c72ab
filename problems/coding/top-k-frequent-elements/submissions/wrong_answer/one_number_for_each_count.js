class Solution {
  topKFrequent(nums, k) {
    const counts = {};
    for (const number of nums) counts[number] = (counts[number] ?? 0) + 1;
    const byCount = [];
    for (const [number, count] of Object.entries(counts)) byCount[count] = Number(number);
    return byCount
      .filter((number) => number !== undefined)
      .reverse()
      .slice(0, k);
  }
}
