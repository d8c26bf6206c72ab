class Solution:
    def findOrder(self, numCourses: int, prerequisites: List[List[int]]) -> List[int]:
        needed_by = defaultdict(list)
        count = [0] * numCourses
        for course, before in prerequisites:
            needed_by[before].append(course)
            count[course] += 1
        order = [course for course in range(numCourses) if count[course] == 0]
        for taken in order:
            for course in needed_by[taken]:
                count[course] -= 1
                if count[course] == 0:
                    order.append(course)
        return order
