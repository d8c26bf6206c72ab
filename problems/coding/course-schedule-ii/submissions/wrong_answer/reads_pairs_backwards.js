var findOrder = function (numCourses, prerequisites) {
  const next = Array.from({ length: numCourses }, () => []);
  const count = Array(numCourses).fill(0);
  for (const [before, course] of prerequisites) {
    next[before].push(course);
    count[course]++;
  }
  const queue = [...count.keys()].filter((course) => count[course] === 0);
  const order = [];
  while (queue.length) {
    const course = queue.shift();
    order.push(course);
    for (const other of next[course]) if (--count[other] === 0) queue.push(other);
  }
  return order.length === numCourses ? order : [];
};
