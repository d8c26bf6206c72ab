const UNTOUCHED = 0;
const IN_PROGRESS = 1;
const DONE = 2;

function canFinish(numCourses, prerequisites) {
  const needs = Array.from({ length: numCourses }, () => []);
  for (const [course, before] of prerequisites) needs[course].push(before);

  const state = new Array(numCourses).fill(UNTOUCHED);
  /** False where a circle was met. */
  const finish = (course) => {
    if (state[course] !== UNTOUCHED) return state[course] === DONE;
    state[course] = IN_PROGRESS;
    for (const before of needs[course]) {
      if (!finish(before)) return false;
    }
    state[course] = DONE;
    return true;
  };

  for (let course = 0; course < numCourses; course++) {
    if (!finish(course)) return false;
  }
  return true;
}
