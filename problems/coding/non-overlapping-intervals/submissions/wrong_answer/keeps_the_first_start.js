const eraseOverlapIntervals = (intervals) => {
  intervals.sort((a, b) => a[0] - b[0]);
  let removed = 0;
  let end = -Infinity;
  for (const [from, to] of intervals) {
    if (from < end) removed++;
    else end = to;
  }
  return removed;
};
