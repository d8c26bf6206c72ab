export function canFinish(numCourses: number, prerequisites: number[][]): boolean {
  const needs = new Map<number, number[]>();
  for (const [course, before] of prerequisites) needs.set(course!, [...(needs.get(course!) ?? []), before!]);
  const path = new Set<number>();
  const done = new Set<number>();
  const meetsCircle = (course: number): boolean => {
    if (path.has(course)) return true;
    if (done.has(course)) return false;
    path.add(course);
    const found = (needs.get(course) ?? []).some(meetsCircle);
    path.delete(course);
    done.add(course);
    return found;
  };
  return !meetsCircle(0);
}
