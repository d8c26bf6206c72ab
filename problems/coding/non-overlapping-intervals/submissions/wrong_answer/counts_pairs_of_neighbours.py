def eraseOverlapIntervals(intervals):
    intervals.sort()
    return sum(after[0] < before[1] for before, after in zip(intervals, intervals[1:]))
