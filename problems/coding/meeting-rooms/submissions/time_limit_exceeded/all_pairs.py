class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        for i, (start, end) in enumerate(intervals):
            for other_start, other_end in intervals[:i]:
                if start < other_end and other_start < end:
                    return False
        return True
