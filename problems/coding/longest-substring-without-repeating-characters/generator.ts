import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LIMIT = 100_000;
const ALPHABETS = ['ab', 'abc', 'aAbB', 'a bc.', 'abcdefgh', 'éèêe', 'αβγδε', 'жшщъыь', '0123456789', '日本語中文字'];
/** The Chinese ideographs and Korean syllables of Unicode's basic plane: 32 164 different letters. */
const LETTERS = [...range(0x4e00, 0x9fff), ...range(0xac00, 0xd7a3)];

/** The characters with codes from `first` to `last`, both inclusive. */
function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}

/** The same run of different letters again and again, up to `length` characters. */
function repeatedRun(random: Random, letters: number, length: number): string {
  const run = random.shuffle(LETTERS).slice(0, letters).join('');
  return run.repeat(Math.ceil(length / letters)).slice(0, length);
}

export default {
  randomCases: 20,
  random: (random, size) => ({
    s: random.string(random.int(0, 3 + Math.ceil(size / 3)), random.pick(ALPHABETS)),
  }),
  large: [
    {
      name: 'large-long-runs',
      description: 'Runs of 25 000 different letters, again and again: starting anew at each position is too slow',
      make: (random) => ({ s: repeatedRun(random, 25_000, LIMIT) }),
    },
    {
      name: 'large-many-letters',
      description: 'A hundred thousand random letters out of 32 164, so that repetitions come at irregular distances',
      make: (random) => ({ s: random.list(LIMIT, () => random.pick(LETTERS)).join('') }),
    },
    {
      name: 'large-two-letters',
      description: 'A hundred thousand letters a and b: the window shrinks at almost every step',
      make: (random) => ({ s: random.string(LIMIT, 'ab') }),
    },
    {
      name: 'large-run-before-equal-letters',
      description: 'One long run of different letters and then a single letter over and over',
      make: (random) => {
        const run = repeatedRun(random, 30_000, 30_000);
        return { s: run + run.charAt(0).repeat(LIMIT - run.length) };
      },
    },
  ],
} satisfies Generator;
