import type { Generator } from '../../../src/catalog/package-code.ts';

const MOST_HOUSES = 100;
const MOST_MONEY = 400;

export default {
  randomCases: 20,
  random: (random, size) => {
    const richest = random.pick([2, 9, 100, MOST_MONEY]);
    return { nums: random.ints(random.int(1, 1 + Math.ceil(size / 5)), 0, richest) };
  },
  large: [
    {
      name: 'large-random-street',
      description: 'The longest street with any amounts: following every choice on its own does not end',
      make: (random) => ({ nums: random.ints(MOST_HOUSES, 0, MOST_MONEY) }),
    },
    {
      name: 'large-no-money',
      description: 'The longest street without any money: a memory that takes zero for unknown remembers nothing',
      make: () => ({ nums: new Array<number>(MOST_HOUSES).fill(0) }),
    },
    {
      name: 'large-all-full',
      description: 'The longest street with the most money in every house, the largest possible answer',
      make: () => ({ nums: new Array<number>(MOST_HOUSES).fill(MOST_MONEY) }),
    },
    {
      name: 'large-pairs-of-rich-houses',
      description:
        'Rich houses in pairs, ninety-nine in all, so one of each pair must be chosen with the others in mind',
      make: (random) => ({
        nums: random.list(MOST_HOUSES - 1, (index) =>
          index % 3 === 2 ? random.int(0, 9) : random.int(360, MOST_MONEY),
        ),
      }),
    },
  ],
} satisfies Generator;
