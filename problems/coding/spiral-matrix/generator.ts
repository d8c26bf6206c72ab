import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LARGEST_SIDE = 200;
const LARGEST_VALUE = 100;

function matrix(random: Random, rows: number, columns: number, range: number): { matrix: number[][] } {
  return { matrix: random.list(rows, () => random.ints(columns, -range, range)) };
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const side = () => random.int(1, 2 + Math.ceil(size / 12));
    return matrix(random, side(), side(), random.pick([1, LARGEST_VALUE, LARGEST_VALUE]));
  },
  large: [
    {
      name: 'large-square',
      description: 'Two hundred rows and columns, a hundred rings',
      make: (random) => matrix(random, LARGEST_SIDE, LARGEST_SIDE, LARGEST_VALUE),
    },
    {
      name: 'large-wide',
      description: 'An odd number of long rows, the last of which is left alone in the middle',
      make: (random) => matrix(random, 51, LARGEST_SIDE, LARGEST_VALUE),
    },
    {
      name: 'large-high',
      description: 'An odd number of long columns, the last of which is left alone in the middle',
      make: (random) => matrix(random, LARGEST_SIDE, 51, LARGEST_VALUE),
    },
  ],
} satisfies Generator;
