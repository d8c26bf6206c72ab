import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST = 100_000;
const LATEST = 1_000_000;

type Interval = [start: number, end: number];

function meetings(random: Random, count: number, latest: number, longest: number): { intervals: Interval[] } {
  const intervals = random.list(count, (): Interval => {
    const start = random.int(0, latest - 1);
    return [start, Math.min(latest, start + random.int(1, longest))];
  });
  return { intervals };
}

export default {
  randomCases: 30,
  random: (random, size) => {
    const latest = 4 + Math.ceil(size / 2);
    return meetings(random, random.int(1, 2 + Math.ceil(size / 5)), latest, random.int(1, latest));
  },
  large: [
    {
      name: 'large-short-meetings',
      description: 'A hundred thousand short meetings: counting for each start what is going on is too slow',
      make: (random) => meetings(random, MOST, LATEST, 40),
    },
    {
      name: 'large-long-meetings',
      description:
        'A hundred thousand long meetings that need thousands of rooms: searching all rooms for a free one is too slow',
      make: (random) => meetings(random, MOST, LATEST, LATEST),
    },
    {
      name: 'large-all-at-once',
      description: 'A hundred thousand meetings that all go on at one moment, each with a room of its own',
      make: (random) => ({
        intervals: random.list(MOST, (): Interval => [random.int(0, LATEST / 2), random.int(LATEST / 2 + 1, LATEST)]),
      }),
    },
  ],
} satisfies Generator;
