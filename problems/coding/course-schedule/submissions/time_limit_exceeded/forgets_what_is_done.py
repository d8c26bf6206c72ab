class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needs = [[] for _ in range(numCourses)]
        for course, before in prerequisites:
            needs[course].append(before)
        on_path = [False] * numCourses

        def meets_circle(course):
            if on_path[course]:
                return True
            on_path[course] = True
            for before in needs[course]:
                if meets_circle(before):
                    return True
            on_path[course] = False
            return False

        return not any(meets_circle(course) for course in range(numCourses))
