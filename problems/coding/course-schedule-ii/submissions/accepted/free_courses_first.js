function findOrder(numCourses, prerequisites) {
  const neededBy = Array.from({ length: numCourses }, () => []);
  const waitsFor = new Array(numCourses).fill(0);
  for (const [course, before] of prerequisites) {
    neededBy[before].push(course);
    waitsFor[course]++;
  }

  const order = [];
  for (let course = 0; course < numCourses; course++) if (waitsFor[course] === 0) order.push(course);
  // The order is its own queue: everything from `next` on is free but not yet taken.
  for (let next = 0; next < order.length; next++) {
    for (const course of neededBy[order[next]]) if (--waitsFor[course] === 0) order.push(course);
  }
  return order.length === numCourses ? order : [];
}
