// From the other end: takes off courses that nothing needs any more, with a stack.
var canFinish = function (numCourses, prerequisites) {
  const needs = _.groupBy(prerequisites, 0);
  const neededBy = new Array(numCourses).fill(0);
  for (const [, before] of prerequisites) neededBy[before]++;
  const stack = _.range(numCourses).filter((course) => neededBy[course] === 0);
  let left = numCourses;
  while (stack.length > 0) {
    const course = stack.pop();
    left--;
    for (const [, before] of needs[course] || []) if (--neededBy[before] === 0) stack.push(before);
  }
  return left === 0;
};
