import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Value } from '../../../src/catalog/value.ts';

const LARGEST = 100_000;
/** As many numbers as fit when each is followed by a question. */
const MOST_PAIRS = 25_000;

/** The input of one case; a null among the numbers stands for a question. */
function session(numbers: readonly (number | null)[]): { operations: Value; arguments: Value } {
  return {
    operations: ['MedianFinder', ...numbers.map((number) => (number === null ? 'findMedian' : 'addNum'))],
    arguments: [[], ...numbers.map((number) => (number === null ? [] : [number]))],
  };
}

/** Each number followed by a question. */
function askedEveryTime(numbers: readonly number[]) {
  return session(numbers.flatMap((number) => [number, null]));
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const range = random.pick([2, 20, LARGEST]);
    const first = random.int(-range, range);
    const rest = random.list(size, () => (random.chance(0.4) ? null : random.int(-range, range)));
    return session([first, ...rest, null]);
  },
  large: [
    {
      name: 'large-numbers-first',
      description: 'Fifty thousand numbers before the only question: sorting again for each number is too slow',
      make: (random) => session([...random.ints(2 * MOST_PAIRS - 1, -LARGEST, LARGEST), null]),
    },
    {
      name: 'large-random-numbers',
      description: 'Twenty-five thousand numbers, each followed by a question: sorting for every question is too slow',
      make: (random) => askedEveryTime(random.ints(MOST_PAIRS, -LARGEST, LARGEST)),
    },
    {
      name: 'large-rising-numbers',
      description:
        'Numbers that only rise, so that every one crosses to the upper half and a plain search tree degenerates',
      make: (random) => askedEveryTime(random.list(MOST_PAIRS, (index) => 8 * index - LARGEST + random.int(0, 3))),
    },
    {
      name: 'large-few-different-numbers',
      description: 'Three different numbers again and again: the halves are full of equal numbers on both sides',
      make: (random) => askedEveryTime(random.list(MOST_PAIRS, () => random.pick([-LARGEST, 7, LARGEST]))),
    },
    {
      name: 'large-many-questions',
      description:
        'Twenty thousand numbers and then thirty thousand questions: copying or searching at each one is too slow',
      make: (random) =>
        session([...random.ints(20_000, -LARGEST, LARGEST), ...random.list(2 * MOST_PAIRS - 20_000, () => null)]),
    },
  ],
} satisfies Generator;
