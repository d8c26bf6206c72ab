UNTOUCHED, IN_PROGRESS, DONE = range(3)


class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needs = [[] for _ in range(numCourses)]
        for course, before in prerequisites:
            needs[course].append(before)

        state = [UNTOUCHED] * numCourses

        def finish(course: int) -> bool:
            """False where a circle was met."""
            if state[course] != UNTOUCHED:
                return state[course] == DONE
            state[course] = IN_PROGRESS
            for before in needs[course]:
                if not finish(before):
                    return False
            state[course] = DONE
            return True

        for course in range(numCourses):
            if not finish(course):
                return False
        return True
