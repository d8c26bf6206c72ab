import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_OPERATIONS = 120_000;
const SMALLEST_VALUE = -2_147_483_648;
const LARGEST_VALUE = 2_147_483_647;

/** A number is pushed; a word is the name of the method to call. */
type Call = number | 'pop' | 'top' | 'getMin';

/** The input of one case: construction and calls. */
function session(calls: readonly Call[]) {
  return {
    operations: ['MinStack', ...calls.map((call) => (typeof call === 'number' ? 'push' : call))],
    arguments: [[], ...calls.map((call) => (typeof call === 'number' ? [call] : []))],
  };
}

/** Calls at random, none of them on an empty stack. */
function mixed(random: Random, length: number, range: number, pushes: number): Call[] {
  let height = 0;
  return random.list(length, () => {
    if (height === 0 || random.chance(pushes)) {
      height++;
      return random.int(-range, range);
    }
    const call = random.pick(['pop', 'pop', 'getMin', 'getMin', 'top'] as const);
    if (call === 'pop') height--;
    return call;
  });
}

export default {
  randomCases: 20,
  random: (random, size) =>
    session(mixed(random, random.int(2, 4 + Math.ceil(size / 2)), random.pick([1, 3, 100]), random.pick([0.3, 0.5]))),
  large: [
    {
      name: 'large-questions-on-a-high-stack',
      description:
        'Sixty thousand values and as many questions for the smallest: looking through all of them is too slow',
      make: (random) =>
        session([
          ...random.ints(MOST_OPERATIONS / 2, SMALLEST_VALUE, LARGEST_VALUE),
          ...random.list(MOST_OPERATIONS / 2, (): Call => 'getMin'),
        ]),
    },
    {
      name: 'large-falling-values',
      description: 'Falling values are taken away one by one: searching for the next smallest after each is too slow',
      make: () => {
        const pushes = Array.from({ length: 80_000 }, (_, index): Call => -index);
        const taken = Array.from({ length: 3_600 }, (): Call[] => [
          ...Array.from({ length: 10 }, () => 'pop' as const),
          'getMin',
        ]);
        return session([...pushes, ...taken.flat()]);
      },
    },
    {
      name: 'large-equal-values',
      description: 'The same value again and again, so each one taken away leaves a smallest value that is equal',
      make: () => {
        const pushes = Array.from({ length: MOST_OPERATIONS / 2 }, (_, index): Call => (index % 3 === 0 ? 6 : 5));
        const pops = Array.from({ length: MOST_OPERATIONS / 4 - 1 }, (): Call[] => ['pop', 'getMin']);
        return session([...pushes, ...pops.flat()]);
      },
    },
    {
      name: 'large-mixed',
      description: 'A hundred and twenty thousand calls of all kinds on values of the whole range',
      make: (random) => session(mixed(random, MOST_OPERATIONS, LARGEST_VALUE, 0.4)),
    },
  ],
} satisfies Generator;
