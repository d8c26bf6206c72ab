class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        rooms = 1
        for before, meeting in zip(intervals, intervals[1:]):
            if meeting[0] < before[1]:
                rooms += 1
        return rooms
