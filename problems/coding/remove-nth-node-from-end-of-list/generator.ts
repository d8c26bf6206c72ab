import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_NODES = 5000;
const LARGEST_VALUE = 1000;

/** Even and odd values take turns, so no two neighbours are equal and a wrong node taken out always shows. */
function uneven(random: Random, length: number): number[] {
  return random.list(length, (index) => 2 * random.int(0, LARGEST_VALUE / 2 - 1) + (index % 2));
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const length = random.int(1, 1 + Math.ceil(size / 5));
    // Both ends of the list come up often.
    const n = random.pick([1, length, random.int(1, length), random.int(1, length)]);
    return { head: random.ints(length, 0, random.pick([1, 9, LARGEST_VALUE])), n };
  },
  large: [
    {
      name: 'large-head',
      description: 'The head of five thousand nodes, as deep as a recursive solution has to go',
      make: (random) => ({ head: uneven(random, MOST_NODES), n: MOST_NODES }),
    },
    {
      name: 'large-last-node',
      description: 'The last of five thousand nodes is taken out',
      make: (random) => ({ head: uneven(random, MOST_NODES), n: 1 }),
    },
    {
      name: 'large-anywhere',
      description: 'A node somewhere among five thousand, where being off by one shows',
      make: (random) => ({ head: uneven(random, MOST_NODES), n: random.int(2, MOST_NODES - 1) }),
    },
  ],
} satisfies Generator;
