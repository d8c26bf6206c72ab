class Solution {
  eraseOverlapIntervals(intervals) {
    intervals.sort((a, b) => a[1] - b[1]);
    let kept = 0;
    let end = 0;
    for (const [from, to] of intervals) {
      if (from >= end) {
        kept++;
        end = to;
      }
    }
    return intervals.length - kept;
  }
}
