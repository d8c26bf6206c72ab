import type { Validator } from '../../../src/catalog/package-code.ts';

/** Read as a circle, a rotated sorted list of different numbers falls at exactly one place. */
const validate: Validator = (input) => {
  const nums = input['nums'] as readonly number[];
  const next = (index: number): number => nums[(index + 1) % nums.length] ?? 0;
  const repeated = nums.find((number, index) => nums.length > 1 && number === next(index));
  if (repeated !== undefined) return `nums holds ${repeated} twice; all numbers must be different.`;
  const falls = nums.filter((number, index) => number > next(index)).length;
  return falls <= 1
    ? null
    : `nums is no rotated sorted list, because it falls at ${falls} places (the step from the last number to the first included).`;
};

export default validate;
