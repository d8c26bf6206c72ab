import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import searchTree from './search-tree.ts';

const MOST_NODES = 10_000;
const SMALLEST_VALUE = -2_147_483_648;
const LARGEST_VALUE = 2_147_483_647;

type Tree = readonly (number | null)[];

/** Different values in rising order, spread over the range from `low` on in steps of at most `step`. */
function rising(random: Random, length: number, low: number, step: number): number[] {
  let value = low;
  return random.list(length, (index) => (index === 0 ? value : (value += random.int(1, step))));
}

/** The tree with another value at one node: that of another node, or the next one up or down. */
function disturbed(random: Random, tree: Tree): Tree {
  const places = tree.flatMap((value, index) => (value === null ? [] : [index]));
  const value = random.chance(0.5)
    ? tree[random.pick(places)]
    : (tree[random.pick(places)] ?? 0) + random.pick([-1, 1]);
  return tree.with(random.pick(places), Math.max(SMALLEST_VALUE, Math.min(LARGEST_VALUE, value ?? 0)));
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const nodes = random.int(1, 1 + Math.ceil(size / 5));
    const values = rising(random, nodes, random.int(-nodes - 2, 1), random.pick([1, 3]));
    const tree = searchTree(values, (low, high) => random.int(low, high - 1));
    return { root: random.chance(0.45) ? tree : disturbed(random, tree) };
  },
  large: [
    {
      name: 'large-branch-to-the-right',
      description: 'Ten thousand rising values on one branch: walking through both subtrees of every node is too slow',
      make: (random) => ({ root: searchTree(rising(random, MOST_NODES, SMALLEST_VALUE, 400_000), (low) => low) }),
    },
    {
      name: 'large-branch-to-the-left',
      description: 'Ten thousand falling values on one branch, as deep as recursion has to go',
      make: (random) => ({
        root: searchTree(rising(random, MOST_NODES, SMALLEST_VALUE, 400_000), (_, high) => high - 1),
      }),
    },
    {
      name: 'large-balanced',
      description: 'Ten thousand neighbouring values on full levels, up to the largest of the range',
      make: (random) => ({
        root: searchTree(
          rising(random, MOST_NODES, LARGEST_VALUE - MOST_NODES + 1, 1),
          (low, high) => (low + high) >> 1,
        ),
      }),
    },
    {
      name: 'large-last-node-breaks-it',
      description: 'A branch that turns at random, and only its last node is on the wrong side of one far above',
      make: (random) => {
        const tree = searchTree(rising(random, MOST_NODES, SMALLEST_VALUE, 400_000), (low, high) =>
          random.chance(0.5) ? low : high - 1,
        );
        return { root: tree.with(tree.length - 1, tree[0] ?? 0) };
      },
    },
  ],
} satisfies Generator;
