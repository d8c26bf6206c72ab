import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 1_000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Palindromes of several lengths, one behind the other. */
function palindromes(random: Random, length: number, alphabet: string): string {
  let text = '';
  while (text.length < length) {
    const half = random.string(random.int(1, 1 + Math.ceil(length / 4)), alphabet);
    text += half + [...half].toReversed().slice(random.int(0, 1)).join('');
  }
  return text.slice(0, length);
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const alphabet = random.pick(['ab', 'abc', 'aAbB01', LETTERS]);
    const length = random.int(1, 1 + Math.ceil(size / 4));
    return { s: random.chance(0.5) ? palindromes(random, length, alphabet) : random.string(length, alphabet) };
  },
  large: [
    {
      name: 'large-random-letters',
      description:
        'A thousand random characters with short palindromes: searching ever shorter parts by recursion does not end',
      make: (random) => ({ s: random.string(LONGEST, LETTERS) }),
    },
    {
      name: 'large-one-character',
      description: 'A thousand times the same character, where the whole text is the answer',
      make: () => ({ s: 'a'.repeat(LONGEST) }),
    },
    {
      name: 'large-one-stranger',
      description: 'A different character next to the middle, which stops many palindromes only there',
      make: () => ({ s: `${'a'.repeat(498)}b${'a'.repeat(501)}` }),
    },
    {
      name: 'large-two-halves',
      description: 'Five hundred times one character and then another, where both halves are right',
      make: () => ({ s: `${'a'.repeat(LONGEST / 2)}${'b'.repeat(LONGEST / 2)}` }),
    },
    {
      name: 'large-long-palindromes',
      description: 'Long palindromes over two characters, one behind the other',
      make: (random) => ({ s: palindromes(random, LONGEST, 'ab') }),
    },
    {
      name: 'large-palindrome-at-the-end',
      description: 'A palindrome of four hundred characters stands at the very end',
      make: (random) => {
        const half = random.string(200, LETTERS);
        return { s: `${random.string(600, LETTERS)}${half}${[...half].toReversed().join('')}` };
      },
    },
  ],
} satisfies Generator;
