import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST = 50_000;
const LAST_POINT = 1_000_000;

/** Sorted intervals without a common point; gaps of one are as likely as wider ones. */
function apart(random: Random, count: number, widest: number): [number, number][] {
  let point = random.int(0, widest);
  return random.list(count, () => {
    const start = point;
    const end = start + random.int(0, widest);
    point = end + random.int(1, widest);
    return [start, end];
  });
}

/** The longest list: one interval in every twenty points. */
function longList(random: Random): number[][] {
  return random.list(MOST, (index) => [20 * index + random.int(0, 8), 20 * index + random.int(8, 16)]);
}

export default {
  randomCases: 30,
  random: (random, size) => {
    const intervals = apart(random, random.int(0, Math.ceil(size / 8)), random.pick([1, 2, 4]));
    const lastPoint = (intervals.at(-1)?.[1] ?? 0) + 3;
    const start = random.int(0, lastPoint);
    // A short one mostly fits into a gap; a long one covers many.
    const length = random.chance(0.5) ? random.int(0, 2) : random.int(0, lastPoint - start);
    return { intervals, newInterval: [start, start + length] };
  },
  large: [
    {
      name: 'large-behind-all',
      description: 'Fifty thousand intervals and a new one behind them: comparing every pair is too slow',
      make: (random) => ({ intervals: longList(random), newInterval: [999_999, LAST_POINT] }),
    },
    {
      name: 'large-covers-the-second-half',
      description: 'The new interval covers half of the others, which must not be taken out one at a time',
      make: (random) => ({ intervals: longList(random), newInterval: [500_003, LAST_POINT] }),
    },
    {
      name: 'large-covers-all',
      description: 'The new interval covers fifty thousand others, and only one remains',
      make: (random) => ({ intervals: longList(random), newInterval: [0, LAST_POINT] }),
    },
    {
      name: 'large-gap-in-the-middle',
      description: 'The new interval is a single point in a gap in the middle of fifty thousand intervals',
      make: (random) => ({ intervals: longList(random), newInterval: [499_999, 499_999] }),
    },
    {
      name: 'large-in-front-of-all',
      description: 'The new interval belongs in front of fifty thousand others',
      make: () => ({
        intervals: Array.from({ length: MOST }, (_, index) => [19 * index + 5, 19 * index + 8]),
        newInterval: [0, 4],
      }),
    },
  ],
} satisfies Generator;
