import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import countPairs from './count-pairs.ts';

const LIMIT = 1_000_000_000;

/** Numbers from a narrow range make duplicates and near misses likely; drawn again until one pair is left. */
function withOnePair(random: Random, length: number, range: number) {
  for (;;) {
    const nums = random.ints(length, -range, range);
    const [first, second] = random.shuffle([...nums.keys()]);
    const target = (nums[first ?? 0] ?? 0) + (nums[second ?? 1] ?? 0);
    if (countPairs(nums, target) === 1) return { nums, target };
  }
}

/** A long list with its only pair at the given positions: every other number is even, and the target is odd. */
function planted(random: Random, length: number, first: number, second: number) {
  const nums = random.list(length, () => 2 * random.int(-LIMIT / 2, LIMIT / 2));
  nums[first] = 2 * random.int(-LIMIT / 4, LIMIT / 4) + 1;
  const target = (nums[first] ?? 0) + (nums[second] ?? 0);
  for (let i = 0; i < length; i++) if (i !== second && nums[i] === nums[second]) nums[i] = -LIMIT;
  return { nums, target };
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const length = random.int(2, 2 + Math.ceil(size / 4));
    return withOnePair(random, length, length * length + 2);
  },
  large: [
    {
      name: 'large-pair-at-the-end',
      description: 'A hundred thousand numbers with the pair at the end: comparing all pairs is too slow',
      make: (random) => planted(random, 100_000, 99_999, 99_998),
    },
    {
      name: 'large-pair-far-apart',
      description:
        'A hundred thousand numbers with the pair at both ends: searching the rest for each number is too slow',
      make: (random) => planted(random, 100_000, 0, 99_999),
    },
    {
      name: 'large-mostly-equal',
      description:
        'Ninety thousand equal numbers and a pair among the rest: positions kept in lists per number are walked again and again',
      make: (random) => {
        const nums = [...random.list(90_000, () => 4), ...random.list(10_000, (i) => 10 + 4 * i)];
        nums[99_999] = 1;
        return { nums, target: (nums[95_000] ?? 0) + 1 };
      },
    },
  ],
} satisfies Generator;
