import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST = 10;
const NUMBERS = Array.from({ length: 21 }, (_, index) => index - 10);

function different(random: Random, count: number): { nums: number[] } {
  return { nums: random.shuffle(NUMBERS).slice(0, count) };
}

export default {
  randomCases: 16,
  random: (random, size) => different(random, random.int(1, 1 + Math.ceil(size / 14))),
  large: [
    {
      name: 'large-ten-numbers',
      description: 'Ten numbers in no order, with 1024 subsets',
      make: (random) => different(random, MOST),
    },
    {
      name: 'large-ten-in-order',
      description: 'The numbers from 1 to 10 in order',
      make: () => ({ nums: NUMBERS.slice(11) }),
    },
  ],
} satisfies Generator;
