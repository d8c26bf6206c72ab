import type { Generator } from '../../../src/catalog/package-code.ts';

const LONGEST = 100_000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

export default {
  randomCases: 20,
  random: (random, size) => {
    const letters = random.pick(['ab', 'abc', 'abcd', 'aAbB', 'aabcxyz', LETTERS.slice(20, 30)]);
    const s = random.string(random.int(1, 3 + Math.ceil(size / 3)), letters);
    const most = random.chance(0.1) ? s.length + 2 : Math.ceil(s.length / 3);
    return { s, t: random.string(random.int(1, most), letters) };
  },
  large: [
    {
      name: 'large-rare-letters',
      description: 'One wanted letter stands only at the very end: extending from each position is too slow',
      make: (random) => ({ s: `${random.string(LONGEST - 1, 'abcde')}Q`, t: 'aQb' }),
    },
    {
      name: 'large-long-windows',
      description: 'Windows of about half the string, whose letters are too many to compare in every step',
      make: (random) => ({ s: random.string(LONGEST, 'abcd'), t: random.string(50_000, 'abcd').slice(0, 49_000) }),
    },
    {
      name: 'large-no-window',
      description: 'One letter is wanted once more than the string has it, and no window must be found',
      make: (random) => {
        const s = random.string(LONGEST - 1, 'xyzXYZ');
        return { s, t: `${random.shuffle([...s]).join('')}x` };
      },
    },
    {
      name: 'large-whole-alphabet',
      description: 'All 52 letters are wanted from a long string of them, so windows shrink and grow all the time',
      make: (random) => ({ s: random.string(40_000, LETTERS), t: random.shuffle([...LETTERS]).join('') }),
    },
    {
      name: 'large-many-improvements',
      description: 'Windows that become shorter step by step: cutting each of them out of the string is too slow',
      make: (random) => {
        const gaps = Array.from({ length: 440 }, (_, index) => 440 - index);
        return { s: gaps.map((gap) => `a${random.string(gap, 'cde')}b`).join(''), t: 'ab' };
      },
    },
  ],
} satisfies Generator;
