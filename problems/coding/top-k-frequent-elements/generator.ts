import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import countNumbers from './count-numbers.ts';

const LONGEST = 200_000;
const LIMIT = 10_000;
const VALUES = 2 * LIMIT + 1;

/** The list with a `k` for which the answer is unique; there always is one, as all numbers together are. */
function withUniqueAnswer(random: Random, nums: number[]) {
  const counts = countNumbers(nums);
  const cuts = [...counts.keys()].filter((index) => counts[index] !== counts[index + 1]);
  return { nums, k: random.pick(cuts) + 1 };
}

/** A shuffled list in which random different numbers occur as often as `counts` says. */
function withCounts(random: Random, counts: readonly number[]): number[] {
  const values = random.shuffle(Array.from({ length: VALUES }, (_, index) => index - LIMIT));
  return random.shuffle(counts.flatMap((count, index) => Array.from({ length: count }, () => values[index] ?? 0)));
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const low = random.int(-6, 1);
    const nums = random.ints(
      random.int(1, 3 + Math.ceil(size / 3)),
      low,
      low + random.int(0, 2 + Math.ceil(size / 12)),
    );
    return withUniqueAnswer(random, nums);
  },
  large: [
    {
      name: 'large-every-number',
      description: 'Every number of the range occurs about ten times: counting each one anew is too slow',
      make: (random) => {
        const top = LONGEST - 9 * VALUES;
        return {
          nums: withCounts(
            random,
            random.list(VALUES, (i) => (i < top ? 10 : 9)),
          ),
          k: top,
        };
      },
    },
    {
      name: 'large-all-counts-differ',
      description: 'More than six hundred numbers with counts 1, 2, 3 and so on, of which half belong to the answer',
      make: (random) => ({
        nums: withCounts(
          random,
          random.list(631, (i) => i + 1),
        ),
        k: 316,
      }),
    },
    {
      name: 'large-nearly-equal-counts',
      description: 'Two numbers of which one occurs twice more than the other in two hundred thousand',
      make: (random) => ({ nums: withCounts(random, [LONGEST / 2 + 1, LONGEST / 2 - 1]), k: 1 }),
    },
    {
      name: 'large-one-number',
      description: 'Two hundred thousand times the same number, so the largest count is the length of the list',
      make: (random) => ({ nums: withCounts(random, [LONGEST]), k: 1 }),
    },
  ],
} satisfies Generator;
