var eraseOverlapIntervals = function (intervals) {
  intervals.sort((a, b) => a[0] - b[0]);
  let removed = 0;
  let [, end] = intervals[0];
  for (const [from, to] of intervals.slice(1)) {
    if (from >= end) {
      end = to;
    } else {
      removed++;
      end = Math.min(end, to);
    }
  }
  return removed;
};
