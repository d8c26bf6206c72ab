import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_OPERATIONS = 80_000;
const LARGEST_CAPACITY = 40_000;
const LARGEST_VALUE = 100_000;

type Call = readonly ['get', number] | readonly ['put', number, number];

/** The input of one case: construction and calls. */
function session(capacity: number, calls: readonly Call[]) {
  return {
    operations: ['LRUCache', ...calls.map(([method]) => method)],
    arguments: [[capacity], ...calls.map(([, ...given]) => given)],
  };
}

/** A call on one of the keys 0 to `keys` - 1. */
function call(random: Random, keys: number, largestValue: number): Call {
  const key = random.int(0, keys - 1);
  return random.chance(0.5) ? ['get', key] : ['put', key, random.int(0, largestValue)];
}

/** Fills a cache of the largest capacity, then goes on with calls made by `next` up to the limit. */
function fillAndGoOn(random: Random, next: (index: number) => Call) {
  const fill = random.shuffle([...Array(LARGEST_CAPACITY).keys()]).map((key): Call => ['put', key, key % 1000]);
  return session(LARGEST_CAPACITY, [...fill, ...random.list(MOST_OPERATIONS - LARGEST_CAPACITY, next)]);
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const capacity = random.int(1, 1 + Math.ceil(size / 12));
    // A few keys more than fit, so that hits, misses, replacements and drops all happen.
    const keys = capacity + random.int(1, 3);
    return session(
      capacity,
      random.list(random.int(2, size + 4), () => call(random, keys, 20)),
    );
  },
  large: [
    {
      name: 'large-reads-of-a-full-cache',
      description:
        'Forty thousand pairs read at random, every third read a miss: searching a list for the key is too slow',
      make: (random) =>
        fillAndGoOn(random, (index) => [
          'get',
          index % 3 === 0 ? random.int(LARGEST_CAPACITY, 2 * LARGEST_CAPACITY) : random.int(0, LARGEST_CAPACITY - 1),
        ]),
    },
    {
      name: 'large-replaced-values',
      description: 'Values replaced at random in a full cache: moving a key within an array of keys is too slow',
      make: (random) =>
        fillAndGoOn(random, (index) => {
          const key = random.int(0, LARGEST_CAPACITY - 1);
          return index < 35_000 ? ['put', key, random.int(1000, 9999)] : ['get', key];
        }),
    },
    {
      name: 'large-drops',
      description:
        'Seventy thousand new keys drop one pair each, then reads: searching for the oldest time is too slow',
      make: (random) => {
        const added = random.list(70_000, (index): Call => ['put', index, index % 1000]);
        const reads = random.list(10_000, (): Call => ['get', random.int(62_000, 70_000)]);
        return session(4000, [...added, ...reads]);
      },
    },
    {
      name: 'large-mixed',
      description: 'Eighty thousand mixed calls over a few more keys than fit, where one mistake in the order shows',
      make: (random) =>
        session(
          3000,
          random.list(MOST_OPERATIONS, () => call(random, 4000, LARGEST_VALUE)),
        ),
    },
  ],
} satisfies Generator;
