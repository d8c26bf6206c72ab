class Solution:
    def canAttendMeetings(self, intervals):
        intervals.sort(key=lambda meeting: meeting[1] - meeting[0])
        return not any(a[0] < b[1] and b[0] < a[1] for a, b in zip(intervals, intervals[1:]))
