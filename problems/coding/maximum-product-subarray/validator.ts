import type { Validator } from '../../../src/catalog/package-code.ts';

const LIMIT = 2 ** 31;

/** The largest absolute product that ends at each position is enough: without zeros, a longer stretch has no smaller one. */
const validate: Validator = (input) => {
  let size = 1;
  for (const [position, number] of (input['nums'] as readonly number[]).entries()) {
    size = number === 0 ? 1 : size * Math.abs(number);
    if (size >= LIMIT) {
      return `The numbers up to position ${position} have a product of 2^31 or more; use smaller ones, or a 0 between them.`;
    }
  }
  return null;
};

export default validate;
