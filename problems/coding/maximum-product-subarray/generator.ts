import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_NUMBERS = 100_000;
const LIMIT = 2 ** 31;

/** Replaces by `filler()`, 1 or -1 or 0, each number with which a product would become too large. */
function fitted(nums: readonly number[], filler: () => number): number[] {
  let size = 1;
  return nums.map((wanted) => {
    const number = size * Math.abs(wanted) < LIMIT ? wanted : filler();
    size = number === 0 ? 1 : size * Math.abs(number);
    return number;
  });
}

/** A long list of ones and minus ones with a few other numbers, so that the product stays within bounds. */
function mostlyOnes(random: Random, others: number): number[] {
  const nums = random.list(MOST_NUMBERS, () => random.pick([1, -1]));
  for (let i = 0; i < others; i++) nums[random.int(0, MOST_NUMBERS - 1)] = random.pick([-3, -2, 2, 3]);
  return nums;
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const range = random.pick([1, 2, 3, 10]);
    const zeros = random.pick([0, 0, 0.2]);
    const wanted = random.list(random.int(1, 1 + Math.ceil(size / 5)), () => {
      if (random.chance(zeros)) return 0;
      return random.int(1, range) * random.pick([1, -1]);
    });
    return { nums: fitted(wanted, () => random.pick([1, -1])) };
  },
  large: [
    {
      name: 'large-mostly-ones',
      description:
        'A hundred thousand numbers, nearly all of them 1 or -1: trying every start and every end is too slow',
      make: (random) => ({ nums: fitted(mostlyOnes(random, 15), () => 1) }),
    },
    {
      name: 'large-one-loss-in-the-middle',
      description: 'A single negative number in the middle divides the list, and neither half may reach across it',
      make: () => {
        const nums = new Array<number>(MOST_NUMBERS).fill(1);
        for (const [place, number] of [3, 5, 7, 10, -2, 10, 9, 8, 2].entries()) nums[10_000 * (place + 1)] = number;
        return { nums };
      },
    },
    {
      name: 'large-many-zeros',
      description: 'A hundred thousand numbers of every kind, with a zero wherever a product would become too large',
      make: (random) => ({ nums: fitted(random.ints(MOST_NUMBERS, -10, 10), () => 0) }),
    },
    {
      name: 'large-no-zeros-two-losses',
      description: 'The first and the last number are negative, and only the whole list has the best product',
      make: () => {
        const nums = new Array<number>(MOST_NUMBERS).fill(1);
        nums[0] = -10;
        nums[50_000] = 6;
        nums[MOST_NUMBERS - 1] = -10;
        return { nums };
      },
    },
    {
      name: 'large-all-zero',
      description: 'Nothing but zeros, which ends a search for products at every position',
      make: () => ({ nums: new Array<number>(MOST_NUMBERS).fill(0) }),
    },
  ],
} satisfies Generator;
