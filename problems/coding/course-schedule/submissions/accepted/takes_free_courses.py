# The independent oracle: no search for circles, but courses taken one by one as long as one is free.
def can_finish(num_courses, prerequisites):
    needed_by = defaultdict(list)
    waits_for = Counter()
    for course, before in prerequisites:
        needed_by[before].append(course)
        waits_for[course] += 1

    free = deque(course for course in range(num_courses) if waits_for[course] == 0)
    taken = 0
    while free:
        course = free.popleft()
        taken += 1
        for later in needed_by[course]:
            waits_for[later] -= 1
            if waits_for[later] == 0:
                free.append(later)
    return taken == num_courses


if __name__ == "__main__":
    print(can_finish(2, [[1, 0]]))
