import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LARGEST_SIDE = 200;
const BRIGHTEST = 1_000;

/** A square of random pixels. */
function image(random: Random, side: number, brightest: number): { matrix: number[][] } {
  return { matrix: random.list(side, () => random.ints(side, -brightest, brightest)) };
}

export default {
  randomCases: 20,
  random: (random, size) => image(random, random.int(1, 2 + Math.ceil(size / 12)), random.pick([1, 9, BRIGHTEST])),
  large: [
    {
      name: 'large-even-side',
      description: 'Two hundred by two hundred pixels, an even side with a hundred rings',
      make: (random) => image(random, LARGEST_SIDE, BRIGHTEST),
    },
    {
      name: 'large-odd-side',
      description: 'A side of 199 pixels, with a middle row and a middle column through all rings',
      make: (random) => image(random, LARGEST_SIDE - 1, BRIGHTEST),
    },
  ],
} satisfies Generator;
