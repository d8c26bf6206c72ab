import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LIMIT = 20_000;
const ALPHABETS = ['ab', 'abc', 'aAbB', 'a bc.', 'abcdefgh', '0123456789', ' ~!@', '"#$%&()*+,-'];
/** All 95 characters that a text may hold. */
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** The 95 characters in one order, again and again, up to `length` characters. */
function repeatedRun(random: Random, length: number): string {
  const run = random.shuffle(PRINTABLE).join('');
  return run.repeat(Math.ceil(length / run.length)).slice(0, length);
}

export default {
  randomCases: 20,
  random: (random, size) => ({
    s: random.string(random.int(0, 3 + Math.ceil(size / 3)), random.pick(ALPHABETS)),
  }),
  large: [
    {
      name: 'large-long-runs',
      description: 'All characters in one order, again and again: going on after a repetition is too slow',
      make: (random) => ({ s: repeatedRun(random, LIMIT) }),
    },
    {
      name: 'large-many-letters',
      description: 'Twenty thousand random characters out of all 95, so that repetitions come at irregular distances',
      make: (random) => ({ s: random.list(LIMIT, () => random.pick(PRINTABLE)).join('') }),
    },
    {
      name: 'large-two-letters',
      description: 'Twenty thousand letters a and b: the window shrinks at almost every step',
      make: (random) => ({ s: random.string(LIMIT, 'ab') }),
    },
    {
      name: 'large-run-before-equal-letters',
      description: 'All different characters and then a single letter over and over',
      make: (random) => {
        const run = repeatedRun(random, PRINTABLE.length);
        return { s: run + run.charAt(0).repeat(LIMIT - run.length) };
      },
    },
  ],
} satisfies Generator;
