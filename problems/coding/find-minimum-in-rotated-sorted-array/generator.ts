import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 5_000;
const LIMIT = 5_000;

/** Different numbers in rising order with random gaps of up to `gap`, starting at `low`. */
function rising(random: Random, length: number, low: number, gap: number): number[] {
  let next = low - 1;
  return random.list(length, () => {
    next += random.int(1, gap);
    return next;
  });
}

/** The list with its first `places` numbers moved to the end. */
function rotated(nums: readonly number[], places: number): number[] {
  return [...nums.slice(places), ...nums.slice(0, places)];
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const length = random.int(1, 3 + Math.ceil(size / 4));
    const nums = rising(random, length, random.int(-2 * length, 3), random.int(1, 9));
    return { nums: rotated(nums, random.chance(0.15) ? 0 : random.int(0, length - 1)) };
  },
  large: [
    {
      name: 'large-in-the-middle',
      description: 'Five thousand numbers rotated by about half, with the smallest near the middle',
      make: (random) => ({ nums: rotated(rising(random, LONGEST, -LIMIT, 2), random.int(2_400, 2_600)) }),
    },
    {
      name: 'large-not-rotated',
      description: 'Five thousand numbers in order, so the smallest is the very first one',
      make: (random) => ({ nums: rising(random, LONGEST, -LIMIT, 2) }),
    },
    {
      name: 'large-at-the-end',
      description: 'The smallest of five thousand numbers is the very last one',
      make: (random) => ({ nums: rotated(rising(random, LONGEST, -LIMIT, 2), 1) }),
    },
    {
      name: 'large-at-position-one',
      description: 'The smallest of five thousand numbers is the second one',
      make: (random) => ({ nums: rotated(rising(random, LONGEST, -LIMIT, 2), LONGEST - 1) }),
    },
  ],
} satisfies Generator;
