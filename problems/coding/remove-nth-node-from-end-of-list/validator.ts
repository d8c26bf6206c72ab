import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const length = (input['head'] as readonly number[]).length;
  const n = input['n'] as number;
  if (n <= length) return null;
  return `n is ${n}, but the list has only ${length} ${length === 1 ? 'node' : 'nodes'}; make n smaller or the list longer.`;
};

export default validate;
