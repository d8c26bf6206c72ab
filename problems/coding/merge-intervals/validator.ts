import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  for (const [start, end] of input['intervals'] as readonly (readonly [number, number])[]) {
    if (end < start) return `The interval [${start}, ${end}] ends before it starts; swap its two numbers.`;
  }
  return null;
};

export default validate;
