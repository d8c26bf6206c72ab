# The independent oracle: forgets which end belongs to which start.
def can_attend_meetings(intervals):
    starts = sorted(start for start, _ in intervals)
    ends = sorted(end for _, end in intervals)
    return all(end <= start for end, start in zip(ends, starts[1:]))
