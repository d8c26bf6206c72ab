import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 200_000;
const LIMIT = 1_000_000_000;

/** Different numbers in random order, from a range that is `spread` times as wide as the list is long. */
function different(random: Random, length: number, spread: number): number[] {
  const low = -random.int(0, spread * length);
  return random.shuffle(random.list(length, (i) => low + spread * i + random.int(0, spread - 1)));
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const nums = different(random, random.int(1, 2 + Math.ceil(size / 4)), random.int(1, 3));
    if (nums.length > 1 && random.chance(0.5)) {
      const [from, to] = random.shuffle([...nums.keys()]);
      nums[to ?? 0] = nums[from ?? 0] ?? 0;
    }
    return { nums };
  },
  large: [
    {
      name: 'large-all-different',
      description: 'Two hundred thousand different numbers: comparing each with all others is too slow',
      make: (random) => ({ nums: different(random, LONGEST, 9) }),
    },
    {
      name: 'large-last-two',
      description: 'The only repetition is in the last two places: searching a list of earlier numbers is too slow',
      make: (random) => {
        const nums = different(random, LONGEST, 5);
        nums[LONGEST - 1] = nums[LONGEST - 2] ?? 0;
        return { nums };
      },
    },
    {
      name: 'large-both-ends',
      description: 'The only repetition is of the first number in the last place, so nothing may be forgotten',
      make: (random) => {
        const nums = different(random, LONGEST, 5);
        nums[0] = LIMIT;
        nums[LONGEST - 1] = LIMIT;
        return { nums };
      },
    },
  ],
} satisfies Generator;
