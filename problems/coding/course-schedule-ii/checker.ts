import type { Checker } from '../../../src/catalog/package-code.ts';

/** Any order of all courses that puts each prerequisite first is right; the empty list is, where there is no order. */
const check: Checker = (input, expected, actual) => {
  const numCourses = input['numCourses'] as number;
  const prerequisites = input['prerequisites'] as readonly (readonly [number, number])[];
  const order = actual as readonly number[];
  const isPossible = (expected as readonly number[]).length > 0;

  if (!isPossible)
    return order.length === 0 ? null : 'The prerequisites form a circle, so the answer is an empty list.';
  if (order.length === 0) return 'There is an order of all courses, but the answer is empty.';
  if (order.length !== numCourses) return `The order holds ${order.length} of ${numCourses} courses.`;

  const places = new Map(order.map((course, place) => [course, place]));
  const stranger = order.find((course) => !(course >= 0 && course < numCourses));
  if (stranger !== undefined) return `There is no course ${stranger}.`;
  const repeated = order.find((course, place) => places.get(course) !== place);
  if (repeated !== undefined) return `Course ${repeated} is in the order more than once.`;

  const early = prerequisites.find(([course, before]) => (places.get(course) ?? 0) < (places.get(before) ?? 0));
  return early ? `Course ${early[0]} is taken before course ${early[1]}, which it needs.` : null;
};

export default check;
