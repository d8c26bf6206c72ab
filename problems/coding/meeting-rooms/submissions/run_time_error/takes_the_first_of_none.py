class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        intervals.sort()
        free_from = intervals[0][0]
        for start, end in intervals:
            if start < free_from:
                return False
            free_from = end
        return True
