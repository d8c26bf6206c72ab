class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needed_by, count = {}, {}
        for course, before in prerequisites:
            needed_by.setdefault(before, []).append(course)
            needed_by.setdefault(course, [])
            count[course] = count.get(course, 0) + 1
        order = [course for course in range(numCourses) if count.get(course, 0) == 0]
        for taken in order:
            for course in needed_by[taken]:
                count[course] -= 1
                if count[course] == 0:
                    order.append(course)
        return order if len(order) == numCourses else []
