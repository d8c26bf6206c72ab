import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 10_000;

/** Different numbers in rising order with random gaps of up to `gap`, starting at about `low`. */
function rising(random: Random, length: number, low: number, gap: number): number[] {
  let next = low - 1;
  return random.list(length, () => {
    next += random.int(1, gap);
    return next;
  });
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const nums = rising(random, random.int(1, 2 + Math.ceil(size / 4)), -random.int(0, size), random.int(1, 4));
    const target = random.chance(0.7) ? random.pick(nums) : random.int((nums[0] ?? 0) - 1, (nums.at(-1) ?? 0) + 1);
    return { nums, target };
  },
  large: [
    {
      name: 'large-first',
      description: 'The first of ten thousand numbers is the target, so all halving goes to the left',
      make: (random) => {
        const nums = rising(random, LONGEST, -LONGEST, 2);
        return { nums, target: nums[0] ?? 0 };
      },
    },
    {
      name: 'large-last',
      description: 'The last of ten thousand numbers is the target, so all halving goes to the right',
      make: (random) => {
        const nums = rising(random, LONGEST, -LONGEST, 2);
        return { nums, target: nums.at(-1) ?? 0 };
      },
    },
    {
      name: 'large-inside',
      description: 'A random one of ten thousand numbers is the target',
      make: (random) => {
        const nums = rising(random, LONGEST, -LONGEST, 2);
        return { nums, target: random.pick(nums) };
      },
    },
    {
      name: 'large-missing',
      description: 'All numbers are even and the target is odd, so the range must become empty',
      make: (random) => ({
        nums: random.list(LONGEST, (index) => 2 * index - LONGEST),
        target: 2 * random.int(-4_000, 4_000) + 1,
      }),
    },
  ],
} satisfies Generator;
