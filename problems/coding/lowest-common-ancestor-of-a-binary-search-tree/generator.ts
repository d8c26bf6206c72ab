import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import searchTree from './search-tree.ts';

const MOST_NODES = 10_000;
const LARGEST_VALUE = 1_000_000_000;

/** Different values, in the order in which they are put into the tree. */
function values(random: Random, count: number, range: number): number[] {
  const found = new Set<number>();
  while (found.size < count) found.add(random.int(-range, range));
  return random.shuffle([...found]);
}

function twoOf(random: Random, nodes: readonly number[]): { p: number; q: number } {
  const [p = 0, q = 0] = random.shuffle(nodes);
  return { p, q };
}

/** A tree that is one path; `turnsRight` says for each level whether the rest of the values is larger. */
function path(count: number, turnsRight: (level: number) => boolean): { root: (number | null)[]; order: number[] } {
  const order: number[] = [];
  let low = 0;
  let high = count - 1;
  for (let level = 0; level < count; level++) order.push(turnsRight(level) ? low++ : high--);
  const root: (number | null)[] = [];
  for (const [level, value] of order.entries()) {
    if (level > 0 && turnsRight(level - 1)) root.push(null);
    root.push(value);
    if (level > 0 && level < count - 1 && !turnsRight(level - 1)) root.push(null);
  }
  return { root, order };
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const count = random.int(2, 3 + Math.ceil(size / 4));
    const nodes = values(random, count, random.pick([count, 1000]));
    return { root: searchTree(nodes), ...twoOf(random, nodes) };
  },
  large: [
    {
      name: 'large-random-tree',
      description: 'Ten thousand nodes with values from the whole range',
      make: (random) => {
        const nodes = values(random, MOST_NODES, LARGEST_VALUE);
        return { root: searchTree(nodes), ...twoOf(random, nodes) };
      },
    },
    {
      name: 'large-chain-to-the-right',
      description: 'A chain of ten thousand nodes, where the answer is just above its end',
      make: () => ({ root: path(MOST_NODES, () => true).root, p: MOST_NODES - 1, q: MOST_NODES - 2 }),
    },
    {
      name: 'large-zigzag',
      description:
        'A path of ten thousand nodes that turns at every level, with one node in the middle and one at the end',
      make: () => {
        const { root, order } = path(MOST_NODES, (level) => level % 2 === 0);
        return { root, p: order[MOST_NODES - 1] ?? 0, q: order[MOST_NODES / 2] ?? 0 };
      },
    },
  ],
} satisfies Generator;
