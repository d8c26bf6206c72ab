function findOrder(numCourses: number, prerequisites: number[][]): number[] {
  const neededBy: number[][] = Array.from({ length: numCourses }, () => []);
  const waitsFor = new Array<number>(numCourses).fill(0);
  for (const [course, before] of prerequisites as [number, number][]) {
    neededBy[before]!.push(course);
    waitsFor[course]!++;
  }

  const order: number[] = [];
  for (let course = 0; course < numCourses; course++) if (waitsFor[course] === 0) order.push(course);
  // The order is its own queue: everything from `next` on is free but not yet taken.
  for (let next = 0; next < order.length; next++) {
    for (const course of neededBy[order[next]!]!) if (--waitsFor[course]! === 0) order.push(course);
  }
  return order.length === numCourses ? order : [];
}
