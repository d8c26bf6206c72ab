import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 1_000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

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
    const alphabet = random.pick(['ab', 'abc', LETTERS]);
    const length = random.int(1, 1 + Math.ceil(size / 4));
    return { s: random.chance(0.5) ? palindromes(random, length, alphabet) : random.string(length, alphabet) };
  },
  large: [
    {
      name: 'large-one-letter',
      description: 'A thousand times the same letter: each of half a million parts is a palindrome',
      make: () => ({ s: 'a'.repeat(LONGEST) }),
    },
    {
      name: 'large-one-stranger',
      description: 'A different letter in the middle, which stops most palindromes only there',
      make: () => ({ s: `${'a'.repeat(499)}b${'a'.repeat(500)}` }),
    },
    {
      name: 'large-two-letters-in-turns',
      description: 'Two letters in turns, where every part of odd length is a palindrome and none of even length',
      make: () => ({ s: 'ab'.repeat(LONGEST / 2) }),
    },
    {
      name: 'large-random-letters',
      description: 'A thousand random letters, with few palindromes of more than two',
      make: (random) => ({ s: random.string(LONGEST, LETTERS) }),
    },
    {
      name: 'large-long-palindromes',
      description: 'Long palindromes over two letters, one behind the other',
      make: (random) => ({ s: palindromes(random, LONGEST, 'ab') }),
    },
  ],
} satisfies Generator;
