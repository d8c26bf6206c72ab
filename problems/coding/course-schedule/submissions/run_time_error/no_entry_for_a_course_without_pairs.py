def canFinish(numCourses, prerequisites):
    needs = {}
    for course, before in prerequisites:
        needs.setdefault(course, set()).add(before)
    left = set(range(numCourses))
    while left:
        free = {course for course in left if not (needs[course] & left)}
        if not free:
            return False
        left -= free
    return True
