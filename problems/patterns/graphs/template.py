from collections import deque


def distances(start, neighbors):
    distance = {start: 0}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        for there in neighbors(here):
            if there not in distance:
                distance[there] = distance[here] + 1
                queue.append(there)
    return distance
