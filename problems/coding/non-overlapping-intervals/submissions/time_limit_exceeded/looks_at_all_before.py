class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        best = []
        for start, _ in intervals:
            best.append(1 + max((best[j] for j in range(len(best)) if intervals[j][1] <= start), default=0))
        return len(intervals) - max(best)
