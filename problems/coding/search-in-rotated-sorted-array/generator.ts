import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 5_000;

/** Different numbers in rising order with random gaps of up to `gap`, starting at about `low`. */
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

/** Five thousand numbers rotated by `places`, with the number at `position` as the target. */
function large(random: Random, places: number, position: number) {
  const nums = rotated(rising(random, LONGEST, -9_900, 3), places);
  return { nums, target: nums[position] ?? 0 };
}

export default {
  // Small and many: which branch a search takes depends on where the border and the target are.
  randomCases: 60,
  random: (random, size) => {
    const length = random.int(1, 3 + Math.ceil(size / 5));
    const sorted = rising(random, length, random.int(-2 * length, 3), random.int(1, 4));
    const nums = rotated(sorted, random.chance(0.15) ? 0 : random.int(0, length - 1));
    const isThere = random.chance(0.7);
    const target = isThere ? random.pick(nums) : random.int((sorted[0] ?? 0) - 1, (sorted.at(-1) ?? 0) + 1);
    return { nums, target };
  },
  large: [
    {
      name: 'large-behind-the-border',
      description: 'The smallest of five thousand numbers is the target, in the middle of the list',
      make: (random) => large(random, LONGEST / 2, LONGEST / 2),
    },
    {
      name: 'large-before-the-border',
      description: 'The largest of five thousand numbers is the target, in the middle of the list',
      make: (random) => large(random, LONGEST / 2, LONGEST / 2 - 1),
    },
    {
      name: 'large-not-rotated',
      description: 'Five thousand numbers in order with the target at the very end',
      make: (random) => large(random, 0, LONGEST - 1),
    },
    {
      name: 'large-missing',
      description: 'The target is missing from five thousand even numbers, so the range must become empty',
      make: (random) => ({
        nums: rotated(
          random.list(LONGEST, (index) => 2 * index - LONGEST),
          1_234,
        ),
        target: 2 * random.int(-1_000, 1_000) + 1,
      }),
    },
  ],
} satisfies Generator;
