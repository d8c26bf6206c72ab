class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort(key=lambda interval: interval[1])

        def removed(at, end):
            if at == len(intervals):
                return 0
            if intervals[at][0] < end:
                return 1 + removed(at + 1, end)
            return removed(at + 1, intervals[at][1])

        return removed(0, -inf)
