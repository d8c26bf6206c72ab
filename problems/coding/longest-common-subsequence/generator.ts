import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 500;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The text with about one letter in `every` taken out and one put in, so that much remains in common. */
function edited(random: Random, text: string, every: number, alphabet: string): string {
  const letters = [...text].flatMap((letter) => {
    if (random.chance(1 / every)) return [];
    return random.chance(1 / every) ? [letter, random.string(1, alphabet)] : [letter];
  });
  return letters.join('').slice(0, LONGEST) || random.string(1, alphabet);
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const alphabet = random.pick(['ab', 'abcd', LETTERS]);
    const longest = 1 + Math.ceil(size / 3);
    const text1 = random.string(random.int(1, longest), alphabet);
    const isEdited = random.chance(0.5);
    const text2 = isEdited ? edited(random, text1, 4, alphabet) : random.string(random.int(1, longest), alphabet);
    return { text1, text2 };
  },
  large: [
    {
      name: 'large-nothing-in-common',
      description:
        'Two texts of five hundred letters without a common one: without a memory, every comparison branches',
      make: (random) => ({
        text1: random.string(LONGEST, LETTERS.slice(0, 13)),
        text2: random.string(LONGEST, LETTERS.slice(13)),
      }),
    },
    {
      name: 'large-random-letters',
      description: 'Two texts of five hundred letters over the whole alphabet',
      make: (random) => ({ text1: random.string(LONGEST, LETTERS), text2: random.string(LONGEST, LETTERS) }),
    },
    {
      name: 'large-two-letters',
      description: 'Two texts of five hundred letters over two letters, in which nearly everything matches something',
      make: (random) => ({ text1: random.string(LONGEST, 'ab'), text2: random.string(LONGEST, 'ab') }),
    },
    {
      name: 'large-edited',
      description: 'Five hundred letters and an edited copy: most of it remains, and matching greedily drifts apart',
      make: (random) => {
        const text1 = random.string(LONGEST, LETTERS);
        return { text1, text2: edited(random, text1, 8, LETTERS) };
      },
    },
    {
      name: 'large-equal-texts',
      description: 'Five hundred times the same letter in both texts, the greatest answer there is',
      make: () => ({ text1: 'a'.repeat(LONGEST), text2: 'a'.repeat(LONGEST) }),
    },
    {
      name: 'large-short-and-long',
      description: 'A single letter and five hundred, where rows and columns must not be mixed up',
      make: () => ({ text1: 'z', text2: `${'y'.repeat(LONGEST - 1)}z` }),
    },
  ],
} satisfies Generator;
