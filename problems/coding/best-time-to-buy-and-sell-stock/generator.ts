import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 200_000;
const DEAREST = 10_000;

/** Prices that go up or down a little every day, within the allowed range. */
function walk(random: Random, length: number, start: number, fall: number, rise: number): number[] {
  let price = start;
  return random.list(length, () => {
    price = Math.min(DEAREST, Math.max(0, price + random.int(-fall, rise)));
    return price;
  });
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const length = random.int(1, 2 + Math.ceil(size / 4));
    if (random.chance(0.5)) return { prices: random.ints(length, 0, 3 + size) };
    const fall = random.int(0, 4);
    return { prices: walk(random, length, random.int(0, 40), fall, 4 - fall) };
  },
  large: [
    {
      name: 'large-ups-and-downs',
      description: 'Two hundred thousand prices that wander: trying all pairs of days is too slow',
      make: (random) => ({ prices: walk(random, LONGEST, 5_000, 9, 9) }),
    },
    {
      name: 'large-only-falling',
      description: 'Prices that never rise: searching the rest of the days for each new lowest price is too slow',
      make: (random) => ({ prices: random.list(LONGEST, (i) => DEAREST - Math.floor(i / 20)) }),
    },
    {
      name: 'large-lowest-first-highest-last',
      description: 'The lowest price on the first day and the highest on the last, so no window may be cut short',
      make: (random) => {
        const prices = random.ints(LONGEST, 1, DEAREST - 1);
        prices[0] = 0;
        prices[LONGEST - 1] = DEAREST;
        return { prices };
      },
    },
  ],
} satisfies Generator;
