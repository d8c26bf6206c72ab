# The independent oracle: sorted apart from each other, start i + 1 lies behind end i exactly where a gap is.
def merge(intervals):
    starts = sorted(start for start, _ in intervals)
    ends = sorted(end for _, end in intervals)
    merged, begin = [], 0
    for i, end in enumerate(ends):
        if i + 1 == len(ends) or starts[i + 1] > end:
            merged.append([starts[begin], end])
            begin = i + 1
    return merged
