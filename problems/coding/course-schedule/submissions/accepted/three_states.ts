type State = 'untouched' | 'in progress' | 'done';

function canFinish(numCourses: number, prerequisites: number[][]): boolean {
  const needs: number[][] = Array.from({ length: numCourses }, () => []);
  for (const [course, before] of prerequisites as [number, number][]) needs[course]!.push(before);

  const state: State[] = needs.map(() => 'untouched');
  /** False where a circle was met. */
  const finish = (course: number): boolean => {
    if (state[course] !== 'untouched') return state[course] === 'done';
    state[course] = 'in progress';
    for (const before of needs[course]!) {
      if (!finish(before)) return false;
    }
    state[course] = 'done';
    return true;
  };

  for (let course = 0; course < numCourses; course++) {
    if (!finish(course)) return false;
  }
  return true;
}
