import type { Generator } from '../../../src/catalog/package-code.ts';

const MOST_NODES = 10_000;
const LARGEST_VALUE = 1000;

export default {
  randomCases: 20,
  random: (random, size) => {
    const range = random.pick([1, 9, LARGEST_VALUE]);
    return { root: random.tree(random.int(0, 1 + Math.ceil(size / 3)), () => random.int(-range, range)) };
  },
  large: [
    {
      name: 'large-full-levels',
      description: 'Ten thousand nodes with every level full',
      make: (random) => ({ root: random.ints(MOST_NODES, -LARGEST_VALUE, LARGEST_VALUE) }),
    },
    {
      name: 'large-one-long-branch',
      description: 'Ten thousand nodes, each the left child of the one above, as deep as recursion has to go',
      make: (random) => ({
        root: random.list(2 * MOST_NODES - 2, (index) =>
          index > 0 && index % 2 === 0 ? null : random.int(-LARGEST_VALUE, LARGEST_VALUE),
        ),
      }),
    },
    {
      name: 'large-random-shape',
      description: 'Ten thousand nodes of a random shape, with gaps on both sides',
      make: (random) => ({ root: random.tree(MOST_NODES, () => random.int(-LARGEST_VALUE, LARGEST_VALUE)) }),
    },
  ],
} satisfies Generator;
