import type { Validator } from '../../../src/catalog/package-code.ts';

const validate: Validator = (input) => {
  const intervals = input['intervals'] as readonly (readonly [number, number])[];
  const index = intervals.findIndex(([start, end]) => start >= end);
  return index === -1
    ? null
    : `intervals[${index}] does not start before it ends; make its first number the smaller one.`;
};

export default validate;
