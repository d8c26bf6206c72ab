const canFinish = (numCourses, prerequisites) => {
  const pairs = new Set();
  for (const [course, before] of prerequisites) {
    if (pairs.has(`${before}>${course}`)) return false;
    pairs.add(`${course}>${before}`);
  }
  return true;
};
