class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        heap, most = [intervals[0][1]], 1
        for start, end in intervals[1:]:
            while heap[0] <= start:
                heappop(heap)
            heappush(heap, end)
            most = max(most, len(heap))
        return most
