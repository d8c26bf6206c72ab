import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const nums = input['nums'] as readonly number[];
  const again = nums.find((number, index) => nums.indexOf(number) < index);
  return again === undefined ? null : `${again} is in nums more than once; all numbers must be different.`;
};

export default validate;
