import type { Generator } from '../../../src/catalog/package-code.ts';

const MOST_STEPS = 45;

// Every number of steps up to 20 comes up once, so a mistake at a single small number cannot hide.
export default {
  randomCases: 20,
  random: (random, size) => ({ n: Math.min(MOST_STEPS, Math.ceil(size / 5) + (size > 60 ? random.int(0, 10) : 0)) }),
  large: [
    {
      name: 'large-most-steps',
      description: 'The greatest number of steps: following every way on its own takes billions of calls',
      make: () => ({ n: MOST_STEPS }),
    },
    {
      name: 'large-odd-steps',
      description: 'An odd number of steps near the limit, whose count has ten digits that must all be right',
      make: () => ({ n: 43 }),
    },
  ],
} satisfies Generator;
