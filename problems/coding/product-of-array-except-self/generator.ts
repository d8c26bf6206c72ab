import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 200_000;
const LARGEST = 2 ** 31 - 1;

/** Numbers whose product, and so that of any part, stays within 32 bits: ones where it would not. */
function bounded(random: Random, length: number, draw: () => number): number[] {
  let size = 1;
  return random.shuffle(
    random.list(length, () => {
      const number = draw();
      const factor = Math.max(1, Math.abs(number));
      if (size * factor > LARGEST) return random.pick([1, -1]);
      size *= factor;
      return number;
    }),
  );
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const reach = random.pick([1, 3, 10, 30]);
    const nums = bounded(random, random.int(2, 3 + Math.ceil(size / 8)), () => {
      const number = random.int(1, reach);
      return random.chance(0.4) ? -number : number;
    });
    for (let zeros = random.pick([0, 0, 0, 1, 1, 2]); zeros > 0; zeros--) nums[random.int(0, nums.length - 1)] = 0;
    return { nums };
  },
  large: [
    {
      name: 'large-few-factors',
      description: 'Two hundred thousand numbers without a zero: multiplying all others at each position is too slow',
      make: (random) => ({
        nums: bounded(random, LONGEST, () => (random.chance(0.0001) ? random.int(2, 9) : random.pick([1, -1]))),
      }),
    },
    {
      name: 'large-one-zero',
      description: 'A single zero in the last place, where alone the product is not zero',
      make: (random) => {
        const nums = bounded(random, LONGEST, () => (random.chance(0.0001) ? -random.int(2, 9) : 1));
        nums[LONGEST - 1] = 0;
        return { nums };
      },
    },
    {
      name: 'large-factors-at-the-ends',
      description: 'All factors larger than one stand at the two ends, so that nothing may be cut off there',
      make: (random) => {
        const nums = random.list(LONGEST, () => random.pick([1, -1]));
        for (const [at, factor] of [7, -11, 13].entries()) {
          nums[at] = factor;
          nums[LONGEST - 1 - at] = -factor - 1;
        }
        return { nums };
      },
    },
  ],
} satisfies Generator;
