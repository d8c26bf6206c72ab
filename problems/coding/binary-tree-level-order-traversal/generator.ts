import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_NODES = 10_000;
const LARGEST_VALUE = 1000;

/**
 * One branch of `levels` nodes that turns left or right as `turnsRight` says for each level; the first `leaves` of its
 * nodes below the root have a sibling without children.
 */
function branch(random: Random, levels: number, leaves: number, turnsRight: (level: number) => boolean) {
  const value = () => random.int(-LARGEST_VALUE, LARGEST_VALUE);
  const root: (number | null)[] = [value()];
  let leafComesFirst: boolean | undefined;
  for (let level = 1; level < levels; level++) {
    const right = turnsRight(level);
    const sibling = level <= leaves ? value() : null;
    const children = right ? [sibling, value()] : [value(), sibling];
    // The sibling one level up has no children, and their places come before or after those of the branch.
    const none = leafComesFirst === undefined ? [] : [null, null];
    root.push(...(leafComesFirst === true ? [...none, ...children] : [...children, ...none]));
    leafComesFirst = sibling === null ? undefined : right;
  }
  while (root.at(-1) === null) root.pop();
  return { root };
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const nodes = random.int(0, Math.ceil(size / 2));
    // A narrow range brings equal values and zeros.
    const range = random.pick([1, 9, LARGEST_VALUE]);
    if (nodes > 1 && random.chance(0.2)) return branch(random, nodes, nodes >> 2, () => random.chance(0.5));
    return { root: random.tree(nodes, () => random.int(-range, range)) };
  },
  large: [
    {
      name: 'large-full-levels',
      description: 'Ten thousand nodes with every level full: thousands of nodes wait in the queue at once',
      make: (random) => ({ root: random.ints(MOST_NODES, -LARGEST_VALUE, LARGEST_VALUE) }),
    },
    {
      name: 'large-one-long-branch',
      description:
        'Nine thousand and more levels, each to the left: one walk through the tree for each level is too slow',
      make: (random) => branch(random, 9500, 0, () => false),
    },
    {
      name: 'large-zigzag-with-leaves',
      description:
        'A long branch that turns at random and has leaves on either side, so that order within a level counts',
      make: (random) => branch(random, 8000, 2000, () => random.chance(0.5)),
    },
    {
      name: 'large-random-shape',
      description: 'Ten thousand nodes of a random shape, with gaps between the nodes of a level',
      make: (random) => ({ root: random.tree(MOST_NODES, () => random.int(-LARGEST_VALUE, LARGEST_VALUE)) }),
    },
  ],
} satisfies Generator;
