import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MOST_WORDS = 50_000;

/** The words sorted by an alphabet. */
function sorted(words: readonly string[], alphabet: readonly string[]): string[] {
  // Written in the letters a, b, c, ... of their places in the alphabet, words sort as strings do.
  const key = (word: string) => [...word].map((letter) => LETTERS[alphabet.indexOf(letter)]).join('');
  return words
    .map((word) => [key(word), word] as const)
    .toSorted(([one], [other]) => Number(one > other) - Number(one < other))
    .map(([, word]) => word);
}

/** An alphabet of `size` letters in random order. */
function alphabetOf(random: Random, size: number): string[] {
  return random.shuffle([...LETTERS]).slice(0, size);
}

/** Words that have a stem in common, sorted by an alphabet of all letters. */
function dictionary(random: Random, count: number, stem: number, rest: number): string[] {
  const alphabet = alphabetOf(random, LETTERS.length);
  const start = random.string(stem, LETTERS);
  return sorted(
    random.list(count, () => start + random.string(random.int(1, rest), LETTERS)),
    alphabet,
  );
}

/** The list with two words in each other's place. */
function swapped(words: readonly string[], one: number, other: number): string[] {
  return words.map((word, index) => words[index === one ? other : index === other ? one : index] ?? word);
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const alphabet = alphabetOf(random, random.int(1, 2 + Math.ceil(size / 12)));
    const longest = random.int(1, 4);
    const count = random.int(1, 2 + Math.ceil(size / 8));
    const words = sorted(
      random.list(count, () => random.string(random.int(1, longest), alphabet.join(''))),
      alphabet,
    );
    if (random.chance(0.7)) return { words };
    const one = random.int(0, count - 1);
    return { words: swapped(words, one, Math.min(count - 1, one + random.int(1, 3))) };
  },
  large: [
    {
      name: 'large-many-words',
      description: 'Fifty thousand words that begin alike: comparing every word with every other is too slow',
      make: (random) => ({ words: dictionary(random, MOST_WORDS, 16, 6) }),
    },
    {
      name: 'large-few-facts',
      description:
        'Words of different letters that tell very little: trying out orders of twenty-six letters is hopeless',
      make: (random) => {
        const alphabet = alphabetOf(random, LETTERS.length);
        const words = [alphabet.slice(0, 13).join(''), alphabet.slice(13).join('')];
        return { words: sorted(words, alphabet) };
      },
    },
    {
      name: 'large-contradiction-at-the-end',
      description: 'Fifty thousand words of which the last but one contradicts the others',
      make: (random) => {
        const words = dictionary(random, MOST_WORDS, 4, 6);
        return { words: swapped(words, MOST_WORDS - 2, 0) };
      },
    },
    {
      name: 'large-longest-words',
      description: 'Ten thousand words of a hundred letters, which differ only towards their ends',
      make: (random) => {
        const alphabet = alphabetOf(random, LETTERS.length);
        const stem = random.string(96, LETTERS);
        return {
          words: sorted(
            random.list(10_000, () => stem + random.string(4, LETTERS)),
            alphabet,
          ),
        };
      },
    },
  ],
} satisfies Generator;
