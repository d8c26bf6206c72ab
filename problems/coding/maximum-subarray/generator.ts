import type { Generator } from '../../../src/catalog/package-code.ts';

const MOST_NUMBERS = 100_000;
const LIMIT = 10_000;

export default {
  randomCases: 20,
  random: (random, size) => {
    const range = random.pick([2, 5, 20, LIMIT]);
    // Now and then nearly everything is negative, so that the answer is a single number.
    const highest = random.chance(0.25) ? -1 : range;
    return { nums: random.ints(random.int(1, 1 + Math.ceil(size / 3)), -range, highest) };
  },
  large: [
    {
      name: 'large-random-numbers',
      description: 'A hundred thousand numbers of both signs: trying every start and every end is too slow',
      make: (random) => ({ nums: random.ints(MOST_NUMBERS, -LIMIT, LIMIT) }),
    },
    {
      name: 'large-all-positive',
      description: 'A hundred thousand times the largest number: the largest possible sum, of the whole list',
      make: () => ({ nums: new Array<number>(MOST_NUMBERS).fill(LIMIT) }),
    },
    {
      name: 'large-all-negative',
      description: 'A hundred thousand negative numbers, none of which may be replaced by an empty stretch',
      make: (random) => ({ nums: random.ints(MOST_NUMBERS, -LIMIT, -5_000) }),
    },
    {
      name: 'large-small-losses',
      description:
        'Gains and smaller losses take turns, so every stretch has a positive sum and none can be cut off early',
      make: (random) => ({
        nums: random.list(MOST_NUMBERS, (index) => (index % 2 === 0 ? random.int(5, 9) : random.int(-5, -1))),
      }),
    },
  ],
} satisfies Generator;
