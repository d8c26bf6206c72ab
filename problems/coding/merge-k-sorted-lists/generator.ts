import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_LISTS = 50_000;
const LONGEST_LIST = 10_000;
const LARGEST_VALUE = 10_000;

/** Values in rising order, with repetitions where the range is narrow. */
function sorted(random: Random, length: number, range: number): number[] {
  return random.ints(length, -range, range).toSorted((a, b) => a - b);
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const longest = 1 + Math.ceil(size / 12);
    const range = random.pick([1, 12, LARGEST_VALUE]);
    const empty = random.pick([0, 0.2, 0.5]);
    return {
      lists: random.list(random.int(0, 2 + Math.ceil(size / 10)), () =>
        sorted(random, random.chance(empty) ? 0 : random.int(1, longest), range),
      ),
    };
  },
  large: [
    {
      name: 'large-many-lists',
      description: 'Fifty thousand lists of one node each: looking at all heads for every node is too slow',
      make: (random) => ({ lists: random.list(MOST_LISTS, () => sorted(random, 1, LARGEST_VALUE)) }),
    },
    {
      name: 'large-many-lists-that-rise',
      description: 'The smallest head stands first, so an array of heads that is kept in order moves at every step',
      make: (random) => ({ lists: random.list(MOST_LISTS, (index) => [Math.floor(index / 3) - LARGEST_VALUE]) }),
    },
    {
      name: 'large-hundred-lists',
      description: 'A hundred lists of two hundred nodes with many equal values',
      make: (random) => ({ lists: random.list(100, () => sorted(random, 200, 300)) }),
    },
    {
      name: 'large-two-lists',
      description: 'Two lists of ten thousand nodes, as deep as a recursive merge has to go',
      make: (random) => ({ lists: random.list(2, () => sorted(random, LONGEST_LIST, LARGEST_VALUE)) }),
    },
    {
      name: 'large-empty-lists',
      description: 'Thousands of lists without nodes around one that holds the most a list may hold',
      make: (random) => ({
        lists: random.list(MOST_LISTS, (index) =>
          sorted(random, index === 12_345 ? LONGEST_LIST : index % 2 === 0 ? 1 : 0, LARGEST_VALUE),
        ),
      }),
    },
  ],
} satisfies Generator;
