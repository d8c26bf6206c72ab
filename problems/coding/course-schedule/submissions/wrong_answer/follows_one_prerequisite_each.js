class Solution {
  canFinish(numCourses, prerequisites) {
    // Keeps only the last prerequisite of each course.
    const needs = new Map(prerequisites);
    for (let start = 0; start < numCourses; start++) {
      let course = start;
      for (let steps = 0; steps <= needs.size && course !== undefined; steps++) course = needs.get(course);
      if (course !== undefined) return false;
    }
    return true;
  }
}
