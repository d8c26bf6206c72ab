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

/** The position whose answer leaves 32 bits, or null. Only beside a single zero can it, where the rest was never multiplied. */
function answerOverflowsAt(nums: readonly number[]): number | null {
  const zero = nums.indexOf(0);
  if (zero < 0) return null;
  const product = nums.reduce((all, number, index) => (index === zero ? all : all * number), 1);
  return product < SMALLEST || product > LARGEST ? zero : null;
}

const validate: Validator = (input) => {
  const nums = input['nums'] as readonly number[];
  const first = overflowsAt(nums);
  if (first !== null)
    return `The product of the first ${first} numbers does not fit into 32 bits; use smaller numbers.`;
  const last = overflowsAt(nums.toReversed());
  if (last !== null) return `The product of the last ${last} numbers does not fit into 32 bits; use smaller numbers.`;
  const answer = answerOverflowsAt(nums);
  return answer === null
    ? null
    : `The product of all numbers but nums[${answer}] does not fit into 32 bits; use smaller numbers.`;
};

export default validate;
