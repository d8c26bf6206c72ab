import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const nums = input['nums'] as readonly number[];
  const at = nums.findIndex((number, index) => number >= (nums[index + 1] ?? Infinity));
  return at === -1
    ? null
    : `nums[${at}] is ${nums[at]} and nums[${at + 1}] is ${nums[at + 1]}; each number must be larger than the one before.`;
};

export default validate;
