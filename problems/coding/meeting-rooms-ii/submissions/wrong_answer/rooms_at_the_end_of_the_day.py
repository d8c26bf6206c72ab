class Solution:
    def minMeetingRooms(self, intervals):
        heap = []
        for start, end in sorted(intervals):
            while heap and heap[0] <= start:
                heappop(heap)
            heappush(heap, end)
        return len(heap)
