function eraseOverlapIntervals(intervals: number[][]): number {
  const kept: number[][] = [];
  for (const one of [...intervals].sort((a, b) => a[1]! - a[0]! - (b[1]! - b[0]!))) {
    if (kept.every((other) => one[1]! <= other[0]! || other[1]! <= one[0]!)) kept.push(one);
  }
  return intervals.length - kept.length;
}
