class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needs = defaultdict(list)
        for course, before in prerequisites:
            needs[course].append(before)
        for start in range(numCourses):
            visited = {start}
            stack = [start]
            while stack:
                for before in needs[stack.pop()]:
                    # Takes two ways to the same course for a circle.
                    if before in visited:
                        return False
                    visited.add(before)
                    stack.append(before)
        return True
