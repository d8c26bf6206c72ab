class Solution {
  findOrder(numCourses, prerequisites) {
    const needs = new Array(numCourses).fill(0);
    for (const [course] of prerequisites) needs[course]++;
    const order = _.sortBy(_.range(numCourses), (course) => needs[course]);
    return needs.includes(0) ? order : [];
  }
}
