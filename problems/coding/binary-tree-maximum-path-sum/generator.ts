import type { Generator } from '../../../src/catalog/package-code.ts';
import scatteredTree from './scattered-tree.ts';

const MOST_NODES = 30_000;
const MOST_LEVELS = 10_000;
const LARGEST_VALUE = 1000;

/** A branch of `spine` nodes to the left, with the other nodes on full levels at its lower end. */
function broom(nodes: number, spine: number, value: () => number): { root: (number | null)[] } {
  // Each node of the branch is followed by its missing brother; the last one's is left out where nothing comes after it.
  const below = Array.from({ length: spine - 1 }, () => [value(), null]).flat();
  if (nodes === spine) below.pop();
  return { root: [value(), ...below, ...Array.from({ length: nodes - spine }, value)] };
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const [low, high] = random.pick([
      [-3, 3],
      [-9, -1],
      [-20, 10],
      [-5, 20],
      [0, 9],
    ] as const);
    return { root: scatteredTree(random, random.int(1, 1 + Math.ceil(size / 4)), () => random.int(low, high)) };
  },
  large: [
    {
      name: 'large-broom',
      description: 'Ten thousand levels above twenty thousand nodes: walking down anew from every node is too slow',
      make: (random) => broom(MOST_NODES, MOST_LEVELS - 20, () => random.int(-LARGEST_VALUE, LARGEST_VALUE)),
    },
    {
      name: 'large-positive-branch',
      description: 'Ten thousand nodes on one branch, all worth taking, so the largest sum is reached',
      make: () => broom(MOST_LEVELS, MOST_LEVELS, () => LARGEST_VALUE),
    },
    {
      name: 'large-negative',
      description: 'Thirty thousand negative values, of which the largest alone is the answer',
      make: (random) => ({ root: random.ints(MOST_NODES, -LARGEST_VALUE, -1) }),
    },
    {
      name: 'large-scattered',
      description: 'Thirty thousand values of both signs in random places',
      make: (random) => ({
        root: scatteredTree(random, MOST_NODES, () => random.int(-LARGEST_VALUE, LARGEST_VALUE)),
      }),
    },
  ],
} satisfies Generator;
