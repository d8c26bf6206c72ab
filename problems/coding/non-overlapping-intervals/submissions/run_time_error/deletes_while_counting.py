class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda interval: interval[1])
        removed = 0
        for i in range(len(intervals) - 1):
            if intervals[i + 1][0] < intervals[i][1]:
                del intervals[i + 1]
                removed += 1
        return removed
