# The independent oracle: no counts, but a depth-first search that finishes what a course needs before the course.
def find_order(num_courses, prerequisites):
    needs = defaultdict(list)
    for course, before in prerequisites:
        needs[course].append(before)

    begun, finished = set(), set()
    order = []

    def finish(course):
        """False where a circle was met."""
        if course in finished:
            return True
        if course in begun:
            return False
        begun.add(course)
        for before in needs[course]:
            if not finish(before):
                return False
        finished.add(course)
        order.append(course)
        return True

    return order if all(finish(course) for course in range(num_courses)) else []
