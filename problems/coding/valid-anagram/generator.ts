import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST = 200_000;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** The word with its letters in another order. */
function shuffled(random: Random, word: string): string {
  return random.shuffle([...word]).join('');
}

/** The word with the letter at a position replaced. */
function replaced(word: string, position: number, letter: string): string {
  return word.slice(0, position) + letter + word.slice(position + 1);
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const letters = random.chance(0.3) ? ALPHABET : ALPHABET.slice(random.int(0, 23)).slice(0, 3);
    const s = random.string(random.int(1, 2 + Math.ceil(size / 4)), letters);
    const t = shuffled(random, s);
    if (random.chance(0.5)) return { s, t };
    if (random.chance(0.7)) return { s, t: replaced(t, random.int(0, t.length - 1), random.pick([...letters])) };
    return random.chance(0.5) ? { s, t: t + random.pick([...letters]) } : { s: s + random.pick([...letters]), t };
  },
  large: [
    {
      name: 'large-anagrams',
      description: 'Two hundred thousand letters in another order: crossing letters out one by one is too slow',
      make: (random) => {
        const s = random.string(LONGEST, ALPHABET);
        return { s, t: shuffled(random, s) };
      },
    },
    {
      name: 'large-sorted-and-reversed',
      description: 'Sorted letters against their reverse, so that searching from the front always walks far',
      make: (random) => {
        const letters = random.string(LONGEST, ALPHABET).split('').toSorted();
        return { s: letters.join(''), t: letters.toReversed().join('') };
      },
    },
    {
      name: 'large-one-letter-too-many',
      description: 'The last letter of two hundred thousand is another one, so every letter has to be counted',
      make: (random) => {
        const s = `${random.string(LONGEST - 1, 'abcdefghij')}y`;
        return { s, t: `${shuffled(random, s.slice(0, -1))}z` };
      },
    },
  ],
} satisfies Generator;
