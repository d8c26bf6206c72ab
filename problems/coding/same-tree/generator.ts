import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import scatteredTree from './scattered-tree.ts';

const MOST_NODES = 10_000;
const LARGEST_VALUE = 10_000;

type Tree = readonly (number | null)[];

/** The tree with another value at one of its nodes. */
function withAnotherValue(random: Random, tree: Tree): Tree {
  const places = tree.flatMap((value, index) => (value === null ? [] : [index]));
  if (places.length === 0) return [0];
  const place = random.pick(places);
  return tree.with(place, tree[place] === LARGEST_VALUE ? 0 : (tree[place] ?? 0) + 1);
}

/** The tree without its last node in level order, which is always a leaf. */
function withoutLastLeaf(tree: Tree): Tree {
  const rest = tree.slice(0, -1);
  while (rest.at(-1) === null) rest.pop();
  return rest;
}

/** A branch of nodes that all hold one value; its last node hangs on the left or on the right. */
function branch(nodes: number, lastOnTheLeft: boolean): Tree {
  const above = Array.from({ length: nodes - 2 }, () => [null, 7]);
  return [7, ...above.flat(), ...(lastOnTheLeft ? [7] : [null, 7])];
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const range = random.pick([0, 1, LARGEST_VALUE]);
    const make = () => scatteredTree(random, random.int(0, 1 + Math.ceil(size / 4)), () => random.int(-range, range));
    const p = make();
    switch (random.int(0, 5)) {
      case 0:
        return { p, q: withAnotherValue(random, p) };
      case 1:
        return { p, q: withoutLastLeaf(p) };
      case 2:
        return { p: withoutLastLeaf(p), q: p };
      case 3:
        return { p, q: make() };
      default:
        return { p, q: p };
    }
  },
  large: [
    {
      name: 'large-equal',
      description: 'Ten thousand nodes in random places, the same in both trees',
      make: (random) => {
        const tree = scatteredTree(random, MOST_NODES, () => random.int(-LARGEST_VALUE, LARGEST_VALUE));
        return { p: tree, q: tree };
      },
    },
    {
      name: 'large-one-value-differs',
      description: 'Ten thousand nodes of which a single one holds another value',
      make: (random) => {
        const tree = scatteredTree(random, MOST_NODES, () => random.int(-LARGEST_VALUE, LARGEST_VALUE));
        return { p: tree, q: withAnotherValue(random, tree) };
      },
    },
    {
      name: 'large-equal-branches',
      description: 'Ten thousand levels that agree, as deep as recursion has to go',
      make: () => ({ p: branch(MOST_NODES, true), q: branch(MOST_NODES, true) }),
    },
    {
      name: 'large-branches-end-differently',
      description: 'Two branches of equal values, whose very last nodes hang on different sides',
      make: () => ({ p: branch(MOST_NODES, true), q: branch(MOST_NODES, false) }),
    },
  ],
} satisfies Generator;
