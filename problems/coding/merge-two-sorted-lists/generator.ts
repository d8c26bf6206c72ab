import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_NODES = 5000;
const LARGEST_VALUE = 10_000;

/** Values in rising order, with repetitions where the range is narrow. */
function sorted(random: Random, length: number, low: number, high: number): number[] {
  return random.ints(length, low, high).toSorted((a, b) => a - b);
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const longest = 1 + Math.ceil(size / 5);
    const range = random.pick([1, 6, 30, LARGEST_VALUE]);
    // Moving one list up makes the lists end at different times.
    const shift = random.pick([0, 0, Math.ceil(range / 2)]);
    return {
      list1: sorted(random, random.int(0, longest), -range, range - shift),
      list2: sorted(random, random.int(0, longest), shift - range, range),
    };
  },
  large: [
    {
      name: 'large-mixed',
      description: 'Ten thousand nodes in all, as deep as a recursive solution has to go',
      make: (random) => ({
        list1: sorted(random, MOST_NODES, -LARGEST_VALUE, LARGEST_VALUE),
        list2: sorted(random, MOST_NODES, -LARGEST_VALUE, LARGEST_VALUE),
      }),
    },
    {
      name: 'large-one-after-the-other',
      description: 'The whole first list comes after the whole second one',
      make: (random) => ({
        list1: sorted(random, MOST_NODES, 0, LARGEST_VALUE),
        list2: sorted(random, MOST_NODES, -LARGEST_VALUE, -1),
      }),
    },
    {
      name: 'large-equal-values',
      description: 'Ten thousand nodes with three different values, so that equal ones stand on both sides',
      make: (random) => ({
        list1: sorted(random, MOST_NODES, -1, 1),
        list2: sorted(random, MOST_NODES, -1, 1),
      }),
    },
  ],
} satisfies Generator;
