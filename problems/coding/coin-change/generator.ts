import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LARGEST_AMOUNT = 10_000;
const LARGEST_COIN = 2_147_483_647;
const MOST_COINS = 12;

/** Different coins in any order, now and then with one of a size that no table can hold. */
function someCoins(random: Random, most: number, largest: number): number[] {
  const coins = new Set(random.ints(random.int(1, most), 1, largest));
  if (random.chance(0.1)) coins.add(LARGEST_COIN - random.int(0, 3));
  return random.shuffle([...coins].slice(0, MOST_COINS));
}

// No case needs more than 400 coins, which is how deep a recursive solution with a memory goes. Python's own caches
// take several native frames for each call, so they reach less deep than plain recursion.
export default {
  randomCases: 20,
  random: (random, size) => {
    const largest = 2 + Math.ceil(size / 2);
    const coins = someCoins(random, 1 + Math.ceil(size / 20), largest);
    return { coins, amount: random.int(0, 4 * largest) };
  },
  large: [
    {
      name: 'large-even-coins-odd-amount',
      description:
        'Twelve even coins cannot pay an odd amount: every search that does not remember what it saw is lost',
      make: (random) => ({ coins: random.shuffle(random.list(MOST_COINS, (index) => 2 * index + 26)), amount: 9_999 }),
    },
    {
      name: 'large-one-useful-coin',
      description:
        'The greatest amount in coins of 25 and one coin that is just too large: four hundred coins are needed',
      make: () => ({ coins: [25, LARGEST_AMOUNT + 1], amount: LARGEST_AMOUNT }),
    },
    {
      name: 'large-neighbouring-coins',
      description: 'Coins close to each other, among which the right mixture must be found for an awkward amount',
      make: (random) => ({ coins: random.shuffle(random.list(MOST_COINS, (index) => 389 + index * 7)), amount: 9_973 }),
    },
    {
      name: 'large-random-coins',
      description: 'The greatest amount and twelve random coins in the hundreds',
      make: (random) => ({ coins: random.ints(MOST_COINS, 100, 999), amount: LARGEST_AMOUNT }),
    },
    {
      name: 'large-huge-coins',
      description: 'One useful coin among coins that are far larger than any amount',
      make: (random) => ({ coins: [...random.ints(11, LARGEST_COIN - 1_000, LARGEST_COIN), 28], amount: 9_996 }),
    },
  ],
} satisfies Generator;
