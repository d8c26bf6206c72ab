// The same idea with another order: a heap gives the free course with the smallest number.
const findOrder = (numCourses, prerequisites) => {
  const waitsFor = _.times(numCourses, () => new Set());
  const neededBy = _.groupBy(prerequisites, 1);
  prerequisites.forEach(([course, before]) => waitsFor[course].add(before));

  const free = new MinPriorityQueue();
  waitsFor.forEach((open, course) => open.size === 0 && free.enqueue(course));
  const order = [];
  while (!free.isEmpty()) {
    const taken = free.dequeue();
    order.push(taken);
    for (const [course] of neededBy[taken] ?? []) {
      waitsFor[course].delete(taken);
      if (waitsFor[course].size === 0) free.enqueue(course);
    }
  }
  return order.length < numCourses ? [] : order;
};

if (typeof module !== 'undefined') {
  module.exports = findOrder;
}
