import type { Generator } from '../../../src/catalog/package-code.ts';

const LONGEST = 200_000;
const HIGHEST = 10_000;

export default {
  randomCases: 20,
  random: (random, size) => {
    const length = random.int(2, 3 + Math.ceil(size / 5));
    const height = random.ints(length, 0, random.pick([2, 6, 2 * length, 100]));
    if (random.chance(0.5)) {
      const peak = random.int(0, length - 2);
      height[peak] = length * random.int(2, 20);
      height[peak + 1] = length * random.int(2, 20);
    }
    return { height };
  },
  large: [
    {
      name: 'large-random',
      description: 'Two hundred thousand random heights: trying all pairs is too slow',
      make: (random) => ({ height: random.ints(LONGEST, 0, HIGHEST) }),
    },
    {
      name: 'large-mountain',
      description: 'Heights that rise slowly and fall again, so the best pair is somewhere inside both slopes',
      make: () => ({
        height: Array.from({ length: LONGEST }, (_, i) =>
          Math.floor((Math.min(i, LONGEST - 1 - i) * HIGHEST) / LONGEST),
        ),
      }),
    },
    {
      name: 'large-all-highest',
      description: 'All walls are as high as allowed, which gives the largest amount of all, beyond 30 bits',
      make: () => ({ height: Array.from({ length: LONGEST }, () => HIGHEST) }),
    },
    {
      name: 'large-one-side-high',
      description: 'Low walls and a block of high ones at the right end, so one position does nearly all the moving',
      make: (random) => ({ height: [...random.ints(LONGEST - 5_000, 0, 200), ...random.ints(5_000, 9_000, HIGHEST)] }),
    },
  ],
} satisfies Generator;
