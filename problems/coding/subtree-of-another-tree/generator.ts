import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import scatteredTree from './scattered-tree.ts';
import subtreeAt from './subtree-at.ts';

const MOST_NODES = 2000;
const MOST_SUB_NODES = 1000;
const LARGEST_VALUE = 10_000;

type Tree = readonly (number | null)[];

/** A branch to the left whose nodes all hold 1 except for the last, which holds `last`. */
function branch(nodes: number, last: number): Tree {
  return [1, ...Array.from({ length: nodes - 2 }, () => [1, null]).flat(), last];
}

/** A subtree of the tree that is not empty and not larger than allowed. */
function someSubtree(random: Random, tree: Tree): Tree {
  for (;;) {
    const place = random.int(0, tree.length - 1);
    const found = tree[place] === null ? [] : subtreeAt(tree, place);
    if (found.length > 0 && found.filter((value) => value !== null).length <= MOST_SUB_NODES) return found;
  }
}

/** The tree with one more node: a left child below its last node, which is a leaf. */
function grown(tree: Tree): Tree {
  const gapsOnLastLevel = missingBefore(tree);
  return [...tree, ...Array.from({ length: gapsOnLastLevel }, () => null), 0];
}

/** How many child places come between the end of a level-order list and the children of its last node. */
function missingBefore(tree: Tree): number {
  const nodes = tree.filter((value) => value !== null).length;
  return 2 * (nodes - 1) + 1 - tree.length;
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const range = random.pick([0, 1, 3]);
    const root = scatteredTree(random, random.int(1, 2 + Math.ceil(size / 3)), () => random.int(-range, range));
    const part = someSubtree(random, root);
    switch (random.int(0, 4)) {
      case 0: {
        const nodes = random.int(1, 4);
        return { root, subRoot: scatteredTree(random, nodes, () => random.int(-range, range)) };
      }
      case 1:
        return { root: grown(root), subRoot: part };
      case 2:
        return { root, subRoot: grown(part) };
      default:
        return { root, subRoot: part };
    }
  },
  large: [
    {
      name: 'large-branches-that-almost-agree',
      description: 'Branches of equal values that differ at the very last node: every comparison goes all the way down',
      make: () => ({ root: branch(MOST_NODES, 1), subRoot: branch(MOST_SUB_NODES, 2) }),
    },
    {
      name: 'large-branch-found',
      description: 'A branch of equal values is found exactly once, at the lower half of the other',
      make: () => ({ root: branch(MOST_NODES, 2), subRoot: branch(MOST_SUB_NODES, 2) }),
    },
    {
      name: 'large-found',
      description: 'Two thousand nodes in random places, and a subtree of them',
      make: (random) => {
        const root = scatteredTree(random, MOST_NODES, () => random.int(-LARGEST_VALUE, LARGEST_VALUE));
        return { root, subRoot: someSubtree(random, root) };
      },
    },
    {
      name: 'large-full-levels',
      description: 'Equal values on full levels, where a smaller full tree agrees almost everywhere but is never whole',
      make: () => ({
        root: Array.from({ length: MOST_NODES }, () => 5),
        subRoot: Array.from({ length: 510 }, () => 5),
      }),
    },
  ],
} satisfies Generator;
