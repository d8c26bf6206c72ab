class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needed_by = [[] for _ in range(numCourses)]
        waits_for = [0] * numCourses
        for course, before in prerequisites:
            needed_by[before].append(course)
            waits_for[course] += 1

        free = deque(course for course in range(numCourses) if waits_for[course] == 0)
        order = []
        while free:
            taken = free.popleft()
            order.append(taken)
            for course in needed_by[taken]:
                waits_for[course] -= 1
                if waits_for[course] == 0:
                    free.append(course)
        return order if len(order) == numCourses else []
