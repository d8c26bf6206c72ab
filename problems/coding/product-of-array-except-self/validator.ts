import type { Validator } from '../../../src/catalog/package-code.ts';

const SMALLEST = -(2 ** 31);
const LARGEST = 2 ** 31 - 1;

/** The first length at which a product from the front of the list leaves 32 bits, or null. */
function overflowsAt(nums: readonly number[]): number | null {
  let product = 1;
  for (const [index, number] of nums.entries()) {
    product *= number;
    if (product < SMALLEST || product > LARGEST) return index + 1;
  }
  return null;
}

const validate: Validator = (input) => {
  const nums = input['nums'] as readonly number[];
  const first = overflowsAt(nums);
  if (first !== null)
    return `The product of the first ${first} numbers does not fit into 32 bits; use smaller numbers.`;
  const last = overflowsAt(nums.toReversed());
  return last === null
    ? null
    : `The product of the last ${last} numbers does not fit into 32 bits; use smaller numbers.`;
};

export default validate;
