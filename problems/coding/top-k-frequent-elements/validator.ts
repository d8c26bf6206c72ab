import type { Validator } from '../../../src/catalog/package-code.ts';
import countNumbers from './count-numbers.ts';

const validate: Validator = (input) => {
  const k = input['k'] as number;
  const counts = countNumbers(input['nums'] as readonly number[]);
  if (k > counts.length) {
    return `k is ${k}, but nums holds only ${counts.length} different ${counts.length === 1 ? 'number' : 'numbers'}; make k smaller.`;
  }
  return counts[k - 1] === counts[k]
    ? `The numbers in places ${k} and ${k + 1} both occur ${counts[k]} times, so the answer is not unique; change k or one of the numbers.`
    : null;
};

export default validate;
