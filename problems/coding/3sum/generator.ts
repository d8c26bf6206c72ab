import type { Generator } from '../../../src/catalog/package-code.ts';

const LONGEST = 3_000;
const LIMIT = 100_000;

export default {
  randomCases: 20,
  random: (random, size) => {
    const reach = random.pick([1, 2, 5, 4 + Math.ceil(size / 5)]);
    const shift = random.pick([0, 0, 1, -1]);
    return { nums: random.ints(random.int(3, 4 + Math.ceil(size / 6)), shift - reach, shift + reach) };
  },
  large: [
    {
      name: 'large-no-triple',
      description: 'Three thousand odd numbers, of which no three add up to zero: trying all triples is too slow',
      make: (random) => ({ nums: random.list(LONGEST, () => 2 * random.int(-LIMIT / 2, LIMIT / 2 - 1) + 1) }),
    },
    {
      name: 'large-many-triples',
      description:
        'Two thousand random numbers with thousands of triples: searching the answer for each new one is too slow',
      make: (random) => ({ nums: random.ints(2_000, -LIMIT, LIMIT) }),
    },
    {
      name: 'large-five-numbers',
      description: 'Each number from -2 to 2 occurs six hundred times, so nearly everything is a repetition',
      make: (random) => ({ nums: random.shuffle(random.list(LONGEST, (index) => (index % 5) - 2)) }),
    },
    {
      name: 'large-mostly-negative',
      description: 'Many negative numbers and few positive ones, so the two positions move at different speeds',
      make: (random) => ({
        nums: random.shuffle([...random.ints(1_500, -LIMIT, -1), ...random.ints(60, 0, LIMIT)]),
      }),
    },
  ],
} satisfies Generator;
