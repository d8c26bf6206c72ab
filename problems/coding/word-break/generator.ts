import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LONGEST_TEXT = 300;
const LONGEST_WORD = 20;
const MOST_WORDS = 1_000;

/** "a", "aa", …: every one of them fits wherever one does. */
const RUNS = Array.from({ length: LONGEST_WORD }, (_, index) => 'a'.repeat(index + 1));

/** Different words over an alphabet, in any order. */
function someWords(random: Random, most: number, longest: number, alphabet: string): string[] {
  return [...new Set(random.list(most, () => random.string(random.int(1, longest), alphabet)))];
}

/** A text made of words, and in half of the cases with one letter changed. */
function textOf(random: Random, words: readonly string[], pieces: number, alphabet: string): string {
  const text = random
    .list(pieces, () => random.pick(words))
    .join('')
    .slice(0, LONGEST_TEXT);
  if (random.chance(0.5)) return text;
  const place = random.int(0, text.length - 1);
  return text.slice(0, place) + random.pick([...alphabet]) + text.slice(place + 1);
}

export default {
  randomCases: 24,
  random: (random, size) => {
    const alphabet = random.pick(['ab', 'abc', 'abcde']);
    const words = someWords(random, random.int(1, 3 + Math.ceil(size / 12)), random.int(2, 5), alphabet);
    // A single letter as a word makes nearly every text possible.
    const base = random.chance(0.7) ? words.map((word) => (word.length === 1 ? word + word : word)) : words;
    const text = textOf(random, base, random.int(1, 2 + Math.ceil(size / 10)), alphabet);
    // Words that run on into the next one lead a search astray that takes the longest.
    const decoys = base.filter(() => random.chance(0.4)).map((word) => word + random.pick(base).slice(0, 1));
    return { s: text, wordDict: random.shuffle([...new Set([...base, ...decoys])]) };
  },
  large: [
    {
      name: 'large-stranger-at-the-end',
      description:
        'One letter at the end spoils everything: a search that forgets its failures tries every cut before it',
      make: () => ({ s: `${'a'.repeat(LONGEST_TEXT - 1)}b`, wordDict: RUNS }),
    },
    {
      name: 'large-stranger-at-the-front',
      description: 'One letter at the front spoils everything: the same for a search that comes from the end',
      make: () => ({ s: `b${'a'.repeat(LONGEST_TEXT - 1)}`, wordDict: RUNS }),
    },
    {
      name: 'large-single-letters',
      description: 'Three hundred pieces of one letter each, as many as there can be',
      make: () => ({ s: 'a'.repeat(LONGEST_TEXT), wordDict: ['a'] }),
    },
    {
      name: 'large-many-words',
      description: 'A thousand words over two letters, and a text that most of them fit somewhere',
      make: (random) => {
        const words = new Set(RUNS.slice(5, 10));
        while (words.size < MOST_WORDS) words.add(random.string(random.int(8, LONGEST_WORD), 'ab'));
        const wordDict = random.shuffle([...words]);
        return { s: textOf(random, wordDict, 40, 'ab').slice(0, LONGEST_TEXT), wordDict };
      },
    },
    {
      name: 'large-uneven-runs',
      description: 'Words of even length cannot make up a run of odd length, however they are put together',
      make: () => ({ s: 'a'.repeat(LONGEST_TEXT - 1), wordDict: RUNS.filter((word) => word.length % 2 === 0) }),
    },
  ],
} satisfies Generator;
