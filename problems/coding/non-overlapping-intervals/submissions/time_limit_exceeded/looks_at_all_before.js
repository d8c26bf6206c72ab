function eraseOverlapIntervals(intervals) {
  intervals.sort((a, b) => a[0] - b[0]);
  const best = [];
  for (let i = 0; i < intervals.length; i++) {
    best[i] = 1;
    for (let j = 0; j < i; j++) if (intervals[j][1] <= intervals[i][0]) best[i] = Math.max(best[i], best[j] + 1);
  }
  return intervals.length - best.reduce((most, one) => Math.max(most, one), 0);
}
