import type { Validator } from '../../../src/catalog/package-code.ts';
import countPairs from './count-pairs.ts';

const validate: Validator = (input) => {
  const pairs = countPairs(input['nums'] as readonly number[], input['target'] as number);
  if (pairs === 1) return null;
  return pairs === 0
    ? 'No two positions of nums add up to target; change one of the numbers so that exactly one pair does.'
    : `${pairs} pairs of positions add up to target; exactly one may.`;
};

export default validate;
