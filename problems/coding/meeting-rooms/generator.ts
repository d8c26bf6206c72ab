import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST = 100_000;
const LATEST = 1_000_000;

type Interval = [start: number, end: number];

/** Meetings that follow each other with gaps of up to `gap`, in no order. */
function inARow(random: Random, count: number, length: number, gap: number): Interval[] {
  let time = 0;
  const meetings = random.list(count, (): Interval => {
    const start = time + random.int(0, gap);
    time = start + random.int(1, length);
    return [start, time];
  });
  return random.shuffle(meetings);
}

export default {
  randomCases: 30,
  random: (random, size) => {
    const intervals = inARow(random, random.int(0, 2 + Math.ceil(size / 6)), 1 + Math.ceil(size / 4), random.int(0, 3));
    if (intervals.length > 0 && random.chance(0.5)) {
      const [start, end] = random.pick(intervals);
      const moved = Math.max(0, start + random.int(-1, 1));
      intervals[random.int(0, intervals.length - 1)] = [moved, Math.max(moved + 1, end + random.int(-1, 2))];
    }
    return { intervals };
  },
  large: [
    {
      name: 'large-all-fit',
      description: 'A hundred thousand meetings in no order that all fit: comparing all pairs is too slow',
      make: (random) => ({ intervals: inARow(random, MOST, 8, 1) }),
    },
    {
      name: 'large-one-after-another',
      description: 'A hundred thousand meetings without a gap, listed from the last to the first',
      make: () => ({
        intervals: Array.from({ length: MOST }, (_, index): Interval => {
          const start = LATEST - 10 * (index + 1);
          return [start, start + 10];
        }),
      }),
    },
    {
      name: 'large-last-two-collide',
      description: 'A hundred thousand meetings in order, of which only the last two overlap',
      make: () => {
        const intervals = Array.from({ length: MOST }, (_, index): Interval => [9 * index, 9 * index + 9]);
        intervals[MOST - 1] = [9 * MOST - 10, 9 * MOST];
        return { intervals };
      },
    },
  ],
} satisfies Generator;
