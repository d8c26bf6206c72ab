import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const nums = input['nums'] as readonly number[];
  const tooLarge = nums.find((number) => number > nums.length);
  if (tooLarge !== undefined) return `nums holds ${tooLarge}, which is larger than its length, ${nums.length}.`;
  const seen = new Set<number>();
  for (const number of nums) {
    if (seen.has(number)) return `nums holds ${number} twice; all numbers must be different.`;
    seen.add(number);
  }
  return null;
};

export default validate;
