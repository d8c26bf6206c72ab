import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import scatteredTree from './scattered-tree.ts';

const MOST_NODES = 10_000;
const LARGEST_VALUE = 100;

/** One branch of `nodes` nodes that turns right with the given probability at each level. */
function branch(random: Random, nodes: number, turnsRight: number): { root: (number | null)[] } {
  const root: (number | null)[] = [random.int(-LARGEST_VALUE, LARGEST_VALUE)];
  for (let level = 1; level < nodes; level++) {
    const child = random.int(-LARGEST_VALUE, LARGEST_VALUE);
    root.push(...(random.chance(turnsRight) ? [null, child] : [child, null]));
  }
  if (root.at(-1) === null) root.pop();
  return { root };
}

export default {
  randomCases: 20,
  random: (random, size) => {
    if (random.chance(0.25)) return branch(random, 1 + Math.ceil(size / 12), 0.5);
    const range = random.pick([1, LARGEST_VALUE]);
    return { root: scatteredTree(random, random.int(0, 1 + Math.ceil(size / 3)), () => random.int(-range, range)) };
  },
  large: [
    {
      name: 'large-branch-to-the-left',
      description: 'Ten thousand levels to the left: asking a subtree twice doubles the work at each of them',
      make: (random) => branch(random, MOST_NODES, 0),
    },
    {
      name: 'large-branch-to-the-right',
      description: 'Ten thousand levels to the right, as deep as recursion has to go',
      make: (random) => branch(random, MOST_NODES, 1),
    },
    {
      name: 'large-zigzag',
      description: 'Ten thousand levels that turn left and right at random',
      make: (random) => branch(random, MOST_NODES, 0.5),
    },
    {
      name: 'large-scattered',
      description: 'Ten thousand nodes in random places, with ways of all lengths side by side',
      make: (random) => ({
        root: scatteredTree(random, MOST_NODES, () => random.int(-LARGEST_VALUE, LARGEST_VALUE)),
      }),
    },
    {
      name: 'large-full-levels',
      description: 'Ten thousand nodes on fourteen full levels, so that very many ways have to be compared',
      make: (random) => ({ root: random.ints(MOST_NODES, -LARGEST_VALUE, LARGEST_VALUE) }),
    },
  ],
} satisfies Generator;
