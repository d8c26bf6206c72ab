class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        return all(one[1] <= other[0] for one, other in zip(intervals, intervals[1:]))
