class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needs = [[] for _ in range(numCourses)]
        for course, before in prerequisites:
            needs[course].append(before)

        def has_circle(course, path):
            if course in path:
                return True
            path.add(course)
            for before in needs[course]:
                if has_circle(before, path):
                    return True
            path.remove(course)
            return False

        if any(has_circle(course, set()) for course in range(numCourses)):
            return []
        order = {}

        def finish(course):
            if course not in order:
                for before in needs[course]:
                    finish(before)
                order[course] = True

        for course in range(numCourses):
            finish(course)
        return list(order)
