# The independent oracle: each interval is before, behind, or has a point in common.
def insert(intervals, new_interval):
    before = [one for one in intervals if one[1] < new_interval[0]]
    behind = [one for one in intervals if one[0] > new_interval[1]]
    joined = intervals[len(before) : len(intervals) - len(behind)] + [new_interval]
    return before + [[min(one[0] for one in joined), max(one[1] for one in joined)]] + behind
