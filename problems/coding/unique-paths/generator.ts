import type { Generator } from '../../../src/catalog/package-code.ts';
import countPaths, { MOST_PATHS } from './count-paths.ts';

export default {
  randomCases: 20,
  random: (random, size) => {
    for (;;) {
      // Long narrow grids come up as well as nearly square ones.
      const [one, other] = [random.int(1, 2 + Math.ceil(size / 8)), random.int(1, 1 + size)];
      const [m = 1, n = 1] = random.shuffle([one, random.chance(0.5) ? Math.min(one + 2, other) : other]);
      if (Math.max(m, n) <= 100 && countPaths(m, n) <= MOST_PATHS) return { m, n };
    }
  },
  large: [
    {
      name: 'large-nearly-square',
      description: 'More than a billion paths through a nearly square grid: walking each of them is too slow',
      make: () => ({ m: 17, n: 18 }),
    },
    {
      name: 'large-wide',
      description: 'Seven rows of a hundred columns have 1.6 billion paths',
      make: () => ({ m: 7, n: 100 }),
    },
    {
      name: 'large-high',
      description: 'A hundred rows of seven columns, where rows and columns must not be mixed up',
      make: () => ({ m: 100, n: 7 }),
    },
    {
      name: 'large-single-row',
      description: 'The longest single row has one path',
      make: () => ({ m: 1, n: 100 }),
    },
    {
      name: 'large-single-column',
      description: 'The longest single column has one path',
      make: () => ({ m: 100, n: 1 }),
    },
  ],
} satisfies Generator;
