import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LARGEST_SIDE = 200;

/** Numbers of which about one in `rarity` is zero. */
function matrix(random: Random, rows: number, columns: number, rarity: number): { matrix: number[][] } {
  const value = () => {
    if (random.int(1, rarity) === 1) return 0;
    return random.chance(0.1) ? random.pick([-1, 1, 2 ** 31 - 1, -(2 ** 31)]) : random.int(1, 99);
  };
  return { matrix: random.list(rows, () => random.list(columns, value)) };
}

export default {
  randomCases: 30,
  random: (random, size) => {
    const side = () => random.int(1, 2 + Math.ceil(size / 14));
    return matrix(random, side(), side(), random.pick([3, 8, 20, 40]));
  },
  large: [
    {
      name: 'large-few-zeros',
      description: 'Two hundred rows and columns with a handful of zeros',
      make: (random) => matrix(random, LARGEST_SIDE, LARGEST_SIDE, 5000),
    },
    {
      name: 'large-many-zeros',
      description: 'Two hundred rows and columns of which a third are zeros: hardly anything stays',
      make: (random) => matrix(random, LARGEST_SIDE, LARGEST_SIDE, 3),
    },
    {
      name: 'large-one-row-and-column-stay',
      description: 'Only zeros, except for one row and one column that are full of other numbers',
      make: (random) => {
        const row = random.int(0, LARGEST_SIDE - 1);
        const rows = random.list(LARGEST_SIDE, (r) => random.list(LARGEST_SIDE, (c) => (r === row || c === 0 ? 7 : 0)));
        return { matrix: rows };
      },
    },
  ],
} satisfies Generator;
