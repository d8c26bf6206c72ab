def insert(intervals, newInterval):
    start, end = newInterval
    for i, (left, right) in enumerate(intervals):
        if end < left:
            return intervals[:i] + [newInterval] + intervals[i:]
        if start <= right:
            return intervals[:i] + [[min(start, left), max(end, right)]] + intervals[i + 1 :]
    return intervals + [newInterval]
