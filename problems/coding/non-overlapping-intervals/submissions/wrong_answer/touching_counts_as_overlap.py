class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda i: i[1])
        removed, end = 0, float("-inf")
        for start, stop in intervals:
            if start > end:
                end = stop
            else:
                removed += 1
        return removed
