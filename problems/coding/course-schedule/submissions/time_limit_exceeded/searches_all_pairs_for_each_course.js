function canFinish(numCourses, prerequisites) {
  const taken = new Set();
  while (taken.size < numCourses) {
    let next = -1;
    for (let course = 0; course < numCourses && next === -1; course++) {
      if (taken.has(course)) continue;
      if (prerequisites.every(([later, before]) => later !== course || taken.has(before))) next = course;
    }
    if (next === -1) return false;
    taken.add(next);
  }
  return true;
}
