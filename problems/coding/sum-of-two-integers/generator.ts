import type { Generator } from '../../../src/catalog/package-code.ts';

const MOST = 1000;

export default {
  randomCases: 40,
  random: (random, size) => {
    const range = Math.max(2, Math.min(MOST, size * 10));
    return { a: random.int(-range, range), b: random.int(-range, range) };
  },
  large: [
    {
      name: 'large-positive',
      description: 'Two positive numbers near the end of the range',
      make: (random) => ({ a: random.int(900, MOST), b: random.int(900, MOST) }),
    },
    {
      name: 'large-negative',
      description: 'Two negative numbers near the end of the range',
      make: (random) => ({ a: random.int(-MOST, -900), b: random.int(-MOST, -900) }),
    },
  ],
} satisfies Generator;
