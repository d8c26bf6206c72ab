import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST = 50_000;
const LAST_POINT = 1_000_000;

/** An interval of at most the given length, within the first points. */
function interval(random: Random, lastPoint: number, longest: number): [number, number] {
  const start = random.int(0, lastPoint);
  return [start, Math.min(lastPoint, start + random.int(0, longest))];
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const count = random.int(1, 1 + Math.ceil(size / 5));
    // From so dense that everything becomes one to so sparse that most intervals stay as they are.
    const lastPoint = random.pick([2, 5, 20]) * count;
    const longest = random.pick([1, 3, 10]);
    return { intervals: random.list(count, () => interval(random, lastPoint, longest)) };
  },
  large: [
    {
      name: 'large-all-apart',
      description:
        'Fifty thousand intervals without overlaps, in any order: comparing each with all others is too slow',
      make: (random) => ({
        intervals: random.shuffle(random.list(MOST, (index) => [20 * index, 20 * index + random.int(0, 19)])),
      }),
    },
    {
      name: 'large-some-overlaps',
      description: 'Fifty thousand intervals of which many overlap a few others',
      make: (random) => ({ intervals: random.list(MOST, () => interval(random, LAST_POINT, 24)) }),
    },
    {
      name: 'large-one-chain',
      description: 'Fifty thousand intervals that touch one another and become a single one',
      make: (random) => ({ intervals: random.shuffle(random.list(MOST, (index) => [20 * index, 20 * index + 20])) }),
    },
    {
      name: 'large-nested',
      description: 'Every interval lies inside the one before it, so only the first remains',
      make: () => ({ intervals: Array.from({ length: MOST }, (_, index) => [10 * index, LAST_POINT - 10 * index]) }),
    },
    {
      name: 'large-all-but-one-covered',
      description: 'Short intervals far apart, and a long one at the end of the list that covers nearly all of them',
      make: () => ({
        intervals: [...Array.from({ length: MOST - 1 }, (_, index) => [20 * index, 20 * index + 1]), [11, 999_000]],
      }),
    },
  ],
} satisfies Generator;
