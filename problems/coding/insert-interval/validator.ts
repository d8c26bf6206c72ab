import type { Validator } from '../../../src/catalog/package-code.ts';

type Interval = readonly [number, number];

const validate: Validator = (input) => {
  const intervals = input['intervals'] as readonly Interval[];
  const added = input['newInterval'] as Interval;
  for (const [start, end] of [...intervals, added]) {
    if (end < start) return `The interval [${start}, ${end}] ends before it starts; swap its two numbers.`;
  }
  let lastEnd = -1;
  for (const [start, end] of intervals) {
    if (start <= lastEnd) {
      return `The interval [${start}, ${end}] does not start behind the one before it, which ends at ${lastEnd}; sort and separate them.`;
    }
    lastEnd = end;
  }
  return null;
};

export default validate;
