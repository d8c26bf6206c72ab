import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 100_000;
const LIMIT = 1_000_000_000;

/** Consecutive numbers from `start`. */
function run(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}

/** Runs of random lengths with gaps of at least two between them, `count` numbers in all. */
function runs(random: Random, count: number, longest: number): number[] {
  const numbers: number[] = [];
  let next = -random.int(0, LIMIT / 2);
  while (numbers.length < count) {
    const length = Math.min(random.int(1, longest), count - numbers.length);
    numbers.push(...run(next, length));
    next += length + random.int(1, 50);
  }
  return numbers;
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const length = random.int(0, 3 + Math.ceil(size / 3));
    const low = -random.int(0, length);
    return { nums: random.ints(length, low, low + random.int(1, 2 * length + 2)) };
  },
  large: [
    {
      name: 'large-one-sequence',
      description: 'A hundred thousand consecutive numbers: walking upwards from every one of them is too slow',
      make: (random) => ({ nums: random.shuffle(run(-LONGEST / 2, LONGEST)) }),
    },
    {
      name: 'large-no-neighbours',
      description:
        'A hundred thousand numbers of which no two are consecutive: searching the list for each is too slow',
      make: (random) => ({ nums: random.shuffle(random.list(LONGEST, (index) => 3 * index - LONGEST)) }),
    },
    {
      name: 'large-many-sequences',
      description: 'Sequences of many lengths, each number twice, so that repetitions are met everywhere',
      make: (random) => {
        const numbers = runs(random, LONGEST / 2, 900);
        return { nums: random.shuffle([...numbers, ...numbers]) };
      },
    },
    {
      name: 'large-far-apart',
      description: 'Numbers all over the range, so that walking from the smallest to the largest is too slow',
      make: (random) => ({
        nums: random.shuffle([...random.ints(LONGEST - 5, -LIMIT + 5, LIMIT - 5), ...run(LIMIT - 4, 5)]),
      }),
    },
  ],
} satisfies Generator;
