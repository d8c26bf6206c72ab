import type { Generator } from '../../../src/catalog/package-code.ts';

const MOST_NODES = 5_000;
const LARGEST_VALUE = 5_000;

export default {
  randomCases: 20,
  random: (random, size) => {
    // Few different values at first, so that zeros and repetitions are common.
    const largest = Math.min(LARGEST_VALUE, Math.ceil(size ** 1.8));
    return { head: random.ints(random.int(0, 2 + Math.ceil(size / 4)), -largest, largest) };
  },
  large: [
    {
      name: 'large-random-values',
      description: 'Five thousand nodes: as deep as a recursive solution has to go',
      make: (random) => ({ head: random.ints(MOST_NODES, -LARGEST_VALUE, LARGEST_VALUE) }),
    },
    {
      name: 'large-equal-values',
      description: 'Five thousand equal values, so only the number of nodes tells whether one was lost',
      make: () => ({ head: Array.from({ length: MOST_NODES }, () => 7) }),
    },
    {
      name: 'large-rising-values',
      description: 'Rising values from the smallest to the largest, so every node that is out of place shows',
      make: (random) => ({ head: random.list(MOST_NODES, (index) => 2 * index - LARGEST_VALUE) }),
    },
  ],
} satisfies Generator;
