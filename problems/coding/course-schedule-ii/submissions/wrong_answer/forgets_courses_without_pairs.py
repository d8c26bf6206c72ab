def findOrder(numCourses, prerequisites):
    courses = {course for pair in prerequisites for course in pair}
    needs = {course: set() for course in courses}
    needed_by = {course: [] for course in courses}
    for course, before in prerequisites:
        needs[course].add(before)
        needed_by[before].append(course)
    queue = deque(course for course in courses if not needs[course])
    order = []
    while queue:
        taken = queue.popleft()
        order.append(taken)
        for course in needed_by[taken]:
            needs[course].remove(taken)
            if not needs[course]:
                queue.append(course)
    return order if len(order) == len(courses) else []
