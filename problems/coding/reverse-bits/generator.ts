import type { Generator } from '../../../src/catalog/package-code.ts';

export default {
  randomCases: 24,
  random: (random, size) => ({ n: random.int(0, 2 ** Math.max(1, Math.ceil((size * 32) / 100)) - 1) }),
  large: [
    {
      name: 'large-odd',
      description: 'A large odd number, whose answer has the highest digit set',
      make: (random) => ({ n: random.int(2 ** 30, 2 ** 31 - 1) * 2 + 1 }),
    },
    {
      name: 'large-even',
      description: 'A large even number, whose answer is below two to the power of 31',
      make: (random) => ({ n: random.int(2 ** 30, 2 ** 31 - 1) * 2 }),
    },
  ],
} satisfies Generator;
