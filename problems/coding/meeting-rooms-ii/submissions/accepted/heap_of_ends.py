# The independent oracle: keeps the rooms themselves, with the moment at which each becomes free.
def min_meeting_rooms(intervals):
    free_at = []
    for start, end in sorted(intervals):
        if free_at and free_at[0] <= start:
            heapq.heapreplace(free_at, end)
        else:
            heapq.heappush(free_at, end)
    return len(free_at)
