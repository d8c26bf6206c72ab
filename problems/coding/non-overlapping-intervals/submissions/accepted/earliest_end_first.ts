function eraseOverlapIntervals(intervals: number[][]): number {
  const byEnd = [...intervals].sort((one, other) => one[1]! - other[1]!);
  let kept = 0;
  let lastEnd = -Infinity;
  for (const interval of byEnd) {
    if (interval[0]! >= lastEnd) {
      kept++;
      lastEnd = interval[1]!;
    }
  }
  return intervals.length - kept;
}
