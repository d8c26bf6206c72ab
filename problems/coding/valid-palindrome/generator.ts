import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 100_000;
const FILLERS = ' ,.:;!?_-@[`{/\'"()';
const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A palindrome of small letters and digits. */
function palindrome(random: Random, length: number, letters: string): string[] {
  const half = random.string(Math.ceil(length / 2), letters).split('');
  return [...half, ...half.toReversed().slice(length % 2)];
}

/** The characters with random capitals, each followed by random fillers with the given probability. */
function dressed(random: Random, characters: readonly string[], probability: number): string {
  const pieces = characters.map((character) => {
    const shown = random.chance(0.5) ? character.toUpperCase() : character;
    return random.chance(probability) ? shown + random.pick([...FILLERS]) : shown;
  });
  return pieces.join('');
}

/** The characters with the one at a position replaced by the next letter or digit. */
function spoilt(characters: readonly string[], position: number): string[] {
  const next = (ALPHANUMERIC.indexOf(characters[position] ?? 'a') + 1) % ALPHANUMERIC.length;
  return characters.with(position, ALPHANUMERIC.charAt(next));
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const letters = random.pick(['ab', 'az09', '0aA', ALPHANUMERIC]);
    const characters = palindrome(random, random.int(1, 3 + Math.ceil(size / 5)), letters.toLowerCase());
    const isSpoilt = characters.length > 1 && random.chance(0.5);
    const shown = isSpoilt ? spoilt(characters, random.int(0, characters.length - 1)) : characters;
    return { s: (random.chance(0.3) ? random.string(2, FILLERS) : '') + dressed(random, shown, 0.4) };
  },
  large: [
    {
      name: 'large-palindrome',
      description: 'A palindrome of a hundred thousand letters and digits: cleaning it for each comparison is too slow',
      make: (random) => ({ s: dressed(random, palindrome(random, LONGEST, ALPHANUMERIC), 0) }),
    },
    {
      name: 'large-differs-in-the-middle',
      description: 'Only the two characters in the very middle differ, so all the others have to be compared',
      make: (random) => ({
        s: dressed(random, spoilt(palindrome(random, LONGEST, ALPHANUMERIC), LONGEST / 2), 0),
      }),
    },
    {
      name: 'large-mostly-punctuation',
      description: 'Nearly nothing but punctuation, so that a position has to skip tens of thousands of characters',
      make: (random) => ({ s: `n${random.string(LONGEST - 3, FILLERS)}aN` }),
    },
    {
      name: 'large-only-punctuation',
      description: 'Nothing but punctuation, so that nothing remains and skipping has to stop at the other position',
      make: (random) => ({ s: random.string(LONGEST, FILLERS) }),
    },
  ],
} satisfies Generator;
