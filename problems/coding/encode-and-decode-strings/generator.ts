import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const MOST_STRINGS = 200;
const LONGEST = 200;

const ALL = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code));
/** Few characters make strings that look like pieces of an encoding. */
const ALPHABETS = ['#0123', '/:', ',"[]', '\\n', '01', 'ab|', '\0\u0001', ' \n', '-_~;', ALL];

function strings(random: Random, count: number, longest: number, alphabet: string): { strs: string[] } {
  return { strs: random.list(count, () => random.string(random.int(0, longest), alphabet)) };
}

export default {
  randomCases: 30,
  random: (random, size) =>
    strings(
      random,
      random.int(1, 2 + Math.ceil(size / 12)),
      random.int(0, 2 + Math.ceil(size / 5)),
      random.pick(ALPHABETS),
    ),
  large: [
    {
      name: 'large-all-characters',
      description: 'Two hundred strings of two hundred characters of every kind',
      make: (random) => ({ strs: random.list(MOST_STRINGS, () => random.string(LONGEST, ALL)) }),
    },
    {
      name: 'large-only-marks',
      description: 'Two hundred strings of nothing but marks and digits',
      make: (random) => strings(random, MOST_STRINGS, LONGEST, '#:/,;|0123456789\\'),
    },
    {
      name: 'large-only-empty-strings',
      description: 'Two hundred empty strings, of which none may be lost',
      make: (random) => ({ strs: random.list(MOST_STRINGS, () => '') }),
    },
  ],
} satisfies Generator;
