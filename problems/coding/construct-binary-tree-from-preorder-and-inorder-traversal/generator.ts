import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_NODES = 3000;
const LARGEST_VALUE = 3000;

/**
 * The two orders of a tree. Walking through a tree puts each node on a stack when it is first met and takes it off when its
 * left subtree is done, so the tree is decided by when nodes are taken off: `takes` says whether one is taken off
 * before the next is put on.
 */
function orders(values: readonly number[], takes: () => boolean): { preorder: number[]; inorder: number[] } {
  const inorder: number[] = [];
  const open: number[] = [];
  for (const value of values) {
    while (open.length > 0 && takes()) inorder.push(open.pop() ?? 0);
    open.push(value);
  }
  return { preorder: [...values], inorder: [...inorder, ...open.toReversed()] };
}

/** Different values in random order. */
function different(random: Random, length: number, largest: number): number[] {
  return random.shuffle(random.list(2 * largest + 1, (index) => index - largest)).slice(0, length);
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const nodes = random.int(1, 1 + Math.ceil(size / 4));
    const often = random.pick([0.2, 0.5, 0.5, 0.8]);
    return orders(different(random, nodes, nodes), () => random.chance(often));
  },
  large: [
    {
      name: 'large-branch-to-the-left',
      description:
        'Three thousand nodes, each the left child of the one above: each search goes to the end of the list',
      make: (random) => orders(different(random, MOST_NODES, LARGEST_VALUE), () => false),
    },
    {
      name: 'large-branch-to-the-right',
      description: 'Three thousand nodes, each the right child of the one above, as deep as recursion has to go',
      make: (random) => orders(different(random, MOST_NODES, LARGEST_VALUE), () => true),
    },
    {
      name: 'large-random-shape',
      description: 'Three thousand nodes in a tree of a random shape',
      make: (random) => orders(different(random, MOST_NODES, LARGEST_VALUE), () => random.chance(0.5)),
    },
  ],
} satisfies Generator;
