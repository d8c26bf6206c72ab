import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import type { Value } from '../../../src/catalog/value.ts';

const LONGEST = 100_000;
const LARGEST_VALUE = 100_000;

/** A list of the given length whose tail points back to the node at `cycle`, or that ends where `cycle` is null. */
function list(random: Random, length: number, range: number, cycle: number | null): { head: Value } {
  const values = random.ints(length, -range, range);
  return { head: cycle === null ? values : { values, cycle } };
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const length = random.int(size < 10 ? 0 : 1, Math.ceil(size / 2));
    const closes = length > 0 && random.chance(0.5);
    // A narrow range repeats values, so that nodes and values cannot be confused.
    return list(random, length, random.pick([1, 5, LARGEST_VALUE]), closes ? random.int(0, length - 1) : null);
  },
  large: [
    {
      name: 'large-without-a-circle',
      description: 'A hundred thousand nodes that end: walking again from the head for every node is too slow',
      make: (random) => list(random, LONGEST, LARGEST_VALUE, null),
    },
    {
      name: 'large-last-node-points-to-itself',
      description: 'A long way in and a circle of one node: everything but the last step looks like a list that ends',
      make: (random) => list(random, LONGEST, LARGEST_VALUE, LONGEST - 1),
    },
    {
      name: 'large-back-to-the-head',
      description: 'All hundred thousand nodes form one circle: the two speeds need a whole turn to meet',
      make: (random) => list(random, LONGEST, LARGEST_VALUE, 0),
    },
    {
      name: 'large-equal-values',
      description: 'An odd number of nodes, all with one value, that end: every comparison of values is a false alarm',
      make: (random) => list(random, LONGEST - 1, 0, null),
    },
  ],
} satisfies Generator;
