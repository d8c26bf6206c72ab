class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        free_at = []
        for start, end in sorted(intervals):
            for room, moment in enumerate(free_at):
                if moment <= start:
                    free_at[room] = end
                    break
            else:
                free_at.append(end)
        return len(free_at)
