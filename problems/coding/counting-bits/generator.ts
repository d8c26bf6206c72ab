import type { Generator } from '../../../src/catalog/package-code.ts';

const MOST = 100_000;

export default {
  randomCases: 20,
  random: (random, size) => ({ n: random.int(0, 4 * size) }),
  large: [
    {
      name: 'large-limit',
      description: 'A list for all numbers to a hundred thousand',
      make: () => ({ n: MOST }),
    },
    {
      name: 'large-power-of-two',
      description: 'The last number is the highest power of two in the range',
      make: () => ({ n: 65_536 }),
    },
  ],
} satisfies Generator;
