import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import searchTree from './search-tree.ts';

const MOST_NODES = 10_000;

/** Different values in rising order from `low` on, in steps of at most `step`. */
function rising(random: Random, length: number, low: number, step: number): number[] {
  let value = low;
  return random.list(length, (index) => (index === 0 ? value : (value += random.int(1, step))));
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const nodes = random.int(1, 1 + Math.ceil(size / 4));
    const values = rising(random, nodes, random.int(0, 2), random.pick([1, 3, 1000]));
    return {
      root: searchTree(values, (low, high) => random.int(low, high - 1)),
      k: random.pick([1, nodes, random.int(1, nodes), random.int(1, nodes)]),
    };
  },
  large: [
    {
      name: 'large-branch-to-the-left',
      description:
        'Ten thousand falling values on one branch, and the largest is asked for: a search for each rank is too slow',
      make: (random) => ({
        root: searchTree(rising(random, MOST_NODES, 0, 10), (_, high) => high - 1),
        k: MOST_NODES,
      }),
    },
    {
      name: 'large-branch-to-the-right',
      description: 'Ten thousand rising values on one branch, and one near its end is asked for',
      make: (random) => ({ root: searchTree(rising(random, MOST_NODES, 0, 10), (low) => low), k: MOST_NODES - 1 }),
    },
    {
      name: 'large-balanced',
      description: 'Ten thousand values on full levels, and one in the middle is asked for',
      make: (random) => ({
        root: searchTree(rising(random, MOST_NODES, 1, 10), (low, high) => (low + high) >> 1),
        k: random.int(4000, 6000),
      }),
    },
    {
      name: 'large-random-shape',
      description: 'Ten thousand neighbouring values in random places, so being off by one shows',
      make: (random) => ({
        root: searchTree(rising(random, MOST_NODES, 0, 1), (low, high) => random.int(low, high - 1)),
        k: random.int(1, MOST_NODES),
      }),
    },
  ],
} satisfies Generator;
