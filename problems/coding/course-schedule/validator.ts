import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const numCourses = input['numCourses'] as number;
  const seen = new Set<string>();
  for (const [course, before] of input['prerequisites'] as readonly (readonly [number, number])[]) {
    const pair = `[${course}, ${before}]`;
    if (course >= numCourses || before >= numCourses) {
      return `The prerequisite ${pair} names a course that does not exist; the last one is ${numCourses - 1}.`;
    }
    if (course === before)
      return `The prerequisite ${pair} makes a course wait for itself; name two different courses.`;
    if (seen.has(pair)) return `The prerequisite ${pair} is listed twice; list it once.`;
    seen.add(pair);
  }
  return null;
};

export default validate;
