import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';
import countTexts, { MOST_TEXTS } from './count-texts.ts';

const MOST_DIGITS = 100;
const LETTERS = Array.from({ length: 26 }, (_, index) => String(index + 1));

/** The digits of a random text, so that the answer is not zero. */
function writtenText(random: Random, length: number): string {
  return random
    .list(length, () => random.pick(LETTERS))
    .join('')
    .slice(0, length);
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const length = random.int(1, 1 + Math.ceil(size / 5));
    for (;;) {
      const alphabet = random.pick(['12', '1267', '0123456789', '1111226790']);
      const s = random.chance(0.5) ? writtenText(random, length) : random.string(length, alphabet);
      if (countTexts(s) <= MOST_TEXTS) return { s };
    }
  },
  large: [
    {
      name: 'large-zeros-at-the-end',
      description: 'Ninety-eight ones and two zeros: reading from the front, every way fails only at the end',
      make: () => ({ s: `${'1'.repeat(MOST_DIGITS - 2)}00` }),
    },
    {
      name: 'large-zero-at-the-front',
      description: 'A zero and ninety-nine ones: reading from the end, every way fails only at the front',
      make: () => ({ s: `0${'1'.repeat(MOST_DIGITS - 1)}` }),
    },
    {
      name: 'large-nearly-the-greatest-answer',
      description: 'More than 1.8 billion ways, too many to count one by one, in a text of a hundred digits',
      make: () => ({ s: `${'1'.repeat(44)}${'9'.repeat(MOST_DIGITS - 44)}` }),
    },
    {
      name: 'large-single-way',
      description: 'Fifty times the letter J, which can be read in one way only',
      make: () => ({ s: '10'.repeat(MOST_DIGITS / 2) }),
    },
    {
      name: 'large-ambiguous-parts',
      description: 'Thirty parts with two ways each, separated by digits that can be read in one way only',
      make: () => ({ s: `${'263'.repeat(30)}9999999999` }),
    },
  ],
} satisfies Generator;
