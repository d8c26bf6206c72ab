class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        kept, last_end = 0, -inf
        for start, end in sorted(intervals, key=lambda interval: interval[1]):
            if start >= last_end:
                kept += 1
                last_end = end
        return len(intervals) - kept
