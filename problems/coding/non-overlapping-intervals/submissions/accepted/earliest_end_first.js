function eraseOverlapIntervals(intervals) {
  const byEnd = [...intervals].sort((one, other) => one[1] - other[1]);
  let kept = 0;
  let lastEnd = -Infinity;
  for (const [start, end] of byEnd) {
    if (start >= lastEnd) {
      kept++;
      lastEnd = end;
    }
  }
  return intervals.length - kept;
}
