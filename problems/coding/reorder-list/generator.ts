import type { Generator } from '../../../src/catalog/package-code.ts';

const MOST_NODES = 10_000;
const LARGEST_VALUE = 10_000;

export default {
  randomCases: 20,
  random: (random, size) => ({
    head: random.ints(random.int(1, 2 + Math.ceil(size / 5)), 1, random.pick([2, 9, LARGEST_VALUE])),
  }),
  large: [
    {
      name: 'large-even-number',
      description: 'Ten thousand nodes, all different, so every node that is out of place shows',
      make: (random) => ({ head: random.shuffle(random.list(MOST_NODES, (index) => index + 1)) }),
    },
    {
      name: 'large-odd-number',
      description: 'One node less than the most, so that a middle one is left at the end',
      make: (random) => ({ head: random.ints(MOST_NODES - 1, 1, LARGEST_VALUE) }),
    },
    {
      name: 'large-equal-values',
      description: 'Ten thousand equal values, so only the number of nodes tells whether one was lost',
      make: (random) => ({ head: random.ints(MOST_NODES, 7, 7) }),
    },
  ],
} satisfies Generator;
