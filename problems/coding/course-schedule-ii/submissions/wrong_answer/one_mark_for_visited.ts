export function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const needs = new Map<number, number[]>();
  for (const [course, before] of prerequisites) needs.set(course!, [...(needs.get(course!) ?? []), before!]);
  const visited = new Set<number>();
  const order: number[] = [];
  const visit = (course: number): void => {
    if (visited.has(course)) return;
    visited.add(course);
    for (const before of needs.get(course) ?? []) visit(before);
    order.push(course);
  };
  for (let course = 0; course < numCourses; course++) visit(course);
  return order;
}
