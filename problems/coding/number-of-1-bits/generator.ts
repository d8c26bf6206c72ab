import type { Generator } from '../../../src/catalog/package-code.ts';

const MOST = 2 ** 31 - 1;

export default {
  randomCases: 24,
  random: (random, size) => ({ n: random.int(1, Math.min(MOST, 2 ** Math.ceil(size / 3) - 1)) }),
  large: [
    {
      name: 'large-nearly-all-ones',
      description: 'The largest number but for one digit in the middle',
      make: (random) => ({ n: MOST - 2 ** random.int(10, 20) }),
    },
    {
      name: 'large-random',
      description: 'A number from the upper half of the range',
      make: (random) => ({ n: random.int(2 ** 30, MOST) }),
    },
  ],
} satisfies Generator;
