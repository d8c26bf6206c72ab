import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST = 100_000;
const FARTHEST = 50_000;

type Interval = [start: number, end: number];

function intervals(random: Random, count: number, farthest: number, longest: number): { intervals: Interval[] } {
  return {
    intervals: random.list(count, (): Interval => {
      const start = random.int(-farthest, farthest - 1);
      return [start, Math.min(farthest, start + random.int(1, longest))];
    }),
  };
}

export default {
  randomCases: 30,
  random: (random, size) => {
    const farthest = 3 + Math.ceil(size / 4);
    return intervals(random, random.int(1, 2 + Math.ceil(size / 5)), farthest, random.int(1, farthest));
  },
  large: [
    {
      name: 'large-short',
      description: 'A hundred thousand short intervals, of which many can stay: comparing all pairs is too slow',
      make: (random) => intervals(random, MOST, FARTHEST, 5),
    },
    {
      name: 'large-side-by-side',
      description: 'A hundred thousand intervals that touch and do not overlap, in no order, which all stay',
      make: (random) => ({
        intervals: random.shuffle(Array.from({ length: MOST }, (_, i): Interval => [i - FARTHEST, i + 1 - FARTHEST])),
      }),
    },
    {
      name: 'large-any-length',
      description: 'A hundred thousand intervals of any length, of which few can stay',
      make: (random) => intervals(random, MOST, FARTHEST, FARTHEST),
    },
  ],
} satisfies Generator;
