import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_NODES = 10_000;
const LARGEST_VALUE = 1000;

/** A path of `count` nodes that turns right where `turnsRight` says so. */
function path(random: Random, count: number, turnsRight: (level: number) => boolean): { root: (number | null)[] } {
  const root: (number | null)[] = [random.int(-LARGEST_VALUE, LARGEST_VALUE)];
  for (let level = 1; level < count; level++) {
    const value = random.int(-LARGEST_VALUE, LARGEST_VALUE);
    root.push(...(turnsRight(level) ? [null, value] : [value, null]));
  }
  if (root.at(-1) === null) root.pop();
  return { root };
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const nodes = random.int(0, Math.ceil(size / 3));
    const range = random.pick([1, 12, LARGEST_VALUE]);
    if (nodes > 1 && random.chance(0.2)) return path(random, nodes, () => random.chance(0.5));
    return { root: random.tree(nodes, () => random.int(-range, range)) };
  },
  large: [
    {
      name: 'large-random-shape',
      description: 'Ten thousand nodes of a random shape',
      make: (random) => ({ root: random.tree(MOST_NODES, () => random.int(-LARGEST_VALUE, LARGEST_VALUE)) }),
    },
    {
      name: 'large-full-levels',
      description: 'Ten thousand nodes with every level full',
      make: (random) => ({ root: random.ints(MOST_NODES, -LARGEST_VALUE, LARGEST_VALUE) }),
    },
    {
      name: 'large-chain',
      description:
        'A path of nine and a half thousand nodes that turns at random: a text with a place for every possible node is far too long',
      make: (random) => path(random, 9500, () => random.chance(0.5)),
    },
  ],
} satisfies Generator;
