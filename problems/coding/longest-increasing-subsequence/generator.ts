import type { Generator } from '../../../src/catalog/package-code.ts';

const MOST_NUMBERS = 2_500;
const LIMIT = 10_000;

export default {
  randomCases: 24,
  random: (random, size) => {
    const length = random.int(1, 1 + Math.ceil(size / 3));
    const range = random.pick([2, 5, length + 1, LIMIT]);
    // Half of the lists rise on the whole, so that long choices compete with each other.
    const rise = random.chance(0.5) ? 1 : 0;
    return { nums: random.list(length, (index) => Math.min(LIMIT, random.int(-range, range) + rise * index)) };
  },
  large: [
    {
      name: 'large-rising',
      description: 'Every number is greater than the one before: following all choices on their own does not end',
      make: () => ({ nums: Array.from({ length: MOST_NUMBERS }, (_, index) => 8 * index - LIMIT) }),
    },
    {
      name: 'large-random-numbers',
      description: 'The longest list with numbers from the whole range',
      make: (random) => ({ nums: random.ints(MOST_NUMBERS, -LIMIT, LIMIT) }),
    },
    {
      name: 'large-rising-with-noise',
      description: 'The longest list, rising on the whole, with hundreds of numbers that remain',
      make: (random) => ({ nums: random.list(MOST_NUMBERS, (index) => 4 * index + random.int(-200, 0)) }),
    },
    {
      name: 'large-falling',
      description: 'Every number is smaller than the one before, so the answer is one',
      make: () => ({ nums: Array.from({ length: MOST_NUMBERS }, (_, index) => LIMIT - 8 * index) }),
    },
    {
      name: 'large-rising-in-pairs',
      description: 'Every number stands there twice, and only one of each pair can remain',
      make: () => ({ nums: Array.from({ length: MOST_NUMBERS }, (_, index) => (index >> 1) - 600) }),
    },
  ],
} satisfies Generator;
