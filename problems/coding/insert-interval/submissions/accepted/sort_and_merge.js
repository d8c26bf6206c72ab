class Solution {
  insert(intervals, newInterval) {
    const all = _.sortBy([...intervals, newInterval], (interval) => interval[0]);
    const merged = [];
    for (const interval of all) {
      const last = merged.at(-1);
      if (last && interval[0] <= last[1]) last[1] = Math.max(last[1], interval[1]);
      else merged.push([...interval]);
    }
    return merged;
  }
}
