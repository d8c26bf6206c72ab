class Solution:
    def insert(self, intervals, newInterval):
        if not intervals:
            return [newInterval]
        start, end = newInterval
        result, added = [], False
        for left, right in intervals:
            if right < start:
                result.append([left, right])
            elif left > end:
                if not added:
                    result.append([start, end])
                    added = True
                result.append([left, right])
            else:
                start, end = min(start, left), max(end, right)
        return result
