import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 200_000;

/** All numbers from 0 to `length` but one, in order. */
function without(missing: number, length: number): number[] {
  return Array.from({ length: length + 1 }, (_, number) => number).filter((number) => number !== missing);
}

/** The same in random order. */
function shuffledWithout(random: Random, missing: number, length: number) {
  return { nums: random.shuffle(without(missing, length)) };
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const length = random.int(1, 2 + Math.ceil(size / 4));
    return shuffledWithout(random, random.pick([0, length, random.int(0, length), random.int(0, length)]), length);
  },
  large: [
    {
      name: 'large-largest-missing',
      description: 'The largest of two hundred thousand numbers is missing: searching the list for each is too slow',
      make: (random) => shuffledWithout(random, LONGEST, LONGEST),
    },
    {
      name: 'large-inside',
      description: 'A large number is missing, and the sum of all others needs more than 32 bits',
      make: (random) => shuffledWithout(random, random.int(150_000, LONGEST - 2), LONGEST),
    },
    {
      name: 'large-zero-missing',
      description: 'Zero is missing from two hundred thousand numbers in falling order',
      make: () => ({ nums: without(0, LONGEST).toReversed() }),
    },
  ],
} satisfies Generator;
