# The independent oracle: no greedy choice, but the best number for each prefix in the order of ends.
def erase_overlap_intervals(intervals):
    intervals = sorted(intervals, key=lambda interval: interval[1])
    ends = [end for _, end in intervals]
    best = [0]
    for i, (start, _) in enumerate(intervals):
        best.append(max(best[i], best[bisect.bisect_right(ends, start, 0, i)] + 1))
    return len(intervals) - best[-1]
