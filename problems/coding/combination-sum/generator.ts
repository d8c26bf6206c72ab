import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import countCombinations from './count-combinations.ts';

const HIGHEST = 40;
const MOST_COMBINATIONS = 150;

/** The whole numbers from low to high. */
function between(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

/** Different candidates that are not much larger than the target, drawn again where there are too many combinations. */
function drawn(random: Random, most: number, target: number) {
  for (;;) {
    const pool = between(2, Math.min(HIGHEST, target + 2));
    const candidates = random.shuffle(pool).slice(0, random.int(1, most));
    if (countCombinations(candidates, target) <= MOST_COMBINATIONS) return { candidates, target };
  }
}

export default {
  randomCases: 20,
  random: (random, size) => drawn(random, 2 + Math.ceil(size / 20), random.int(1, 3 + Math.ceil(size / 4))),
  large: [
    {
      name: 'large-many-orders',
      description: 'A hundred or so combinations that can be written in millions of orders: trying all is too slow',
      make: (random) => ({ candidates: random.shuffle([2, 3, 4, 5]), target: HIGHEST }),
    },
    {
      name: 'large-thirty-candidates',
      description: 'Thirty candidates: trying every number of uses of each without a look at the sum never ends',
      make: (random) => ({ candidates: random.shuffle(between(11, HIGHEST)), target: HIGHEST }),
    },
    {
      name: 'large-long-sums',
      description: 'Small candidates among large ones, with sums of up to twenty numbers',
      make: (random) => ({ candidates: random.shuffle([2, 3, 13, ...between(17, HIGHEST)]), target: HIGHEST - 1 }),
    },
    {
      name: 'large-no-sum',
      description: 'Even candidates only and an odd target, so that every search ends in vain',
      make: (random) => ({ candidates: random.shuffle(between(1, 20).map((half) => 2 * half)), target: HIGHEST - 1 }),
    },
  ],
} satisfies Generator;
