import heapq


def largest(items, k):
    best = []
    for item in items:
        heapq.heappush(best, item)
        if len(best) > k:
            heapq.heappop(best)
    return best
