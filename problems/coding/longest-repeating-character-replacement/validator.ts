import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const { length } = input['s'] as string;
  return (input['k'] as number) <= length ? null : `k is larger than ${length}, the length of s; make it smaller.`;
};

export default validate;
