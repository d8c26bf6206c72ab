import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const MOST_WORDS = 50_000;
const LONGEST_WORD = 100;

/** The word with its letters in another order. */
function shuffled(random: Random, word: string): string {
  return random.shuffle([...word]).join('');
}

/** Words of `length` letters, no two of them anagrams; there must be enough multisets of letters for that. */
function withoutAnagrams(random: Random, count: number, length: number): string[] {
  const bySignature = new Map<string, string>();
  while (bySignature.size < count) {
    const word = random.string(length, ALPHABET);
    bySignature.set([...word].toSorted().join(''), word);
  }
  return [...bySignature.values()];
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const letters = ALPHABET.slice(0, random.int(1, 4));
    const longest = random.int(1, 2 + Math.ceil(size / 15));
    const roots = random.list(random.int(1, 1 + Math.ceil(size / 10)), () =>
      random.string(random.int(0, longest), letters),
    );
    return { strs: random.list(random.int(1, 2 + Math.ceil(size / 4)), () => shuffled(random, random.pick(roots))) };
  },
  large: [
    {
      name: 'large-no-two-alike',
      description: 'Fifty thousand words without two anagrams: comparing each with every group so far is too slow',
      make: (random) => ({ strs: withoutAnagrams(random, MOST_WORDS, 12) }),
    },
    {
      name: 'large-one-group',
      description: 'Ten thousand anagrams of one word, all in one group, each of which is to be kept',
      make: (random) => ({ strs: random.list(10_000, () => shuffled(random, ALPHABET.slice(0, 12))) }),
    },
    {
      name: 'large-longest-words',
      description:
        'Words of a hundred letters in pairs of anagrams, where listing permutations has no chance and products of primes grow huge',
      make: (random) => {
        const roots = random.list(5_000, () => random.string(LONGEST_WORD, ALPHABET));
        return { strs: random.shuffle([...roots, ...roots.map((root) => shuffled(random, root))]) };
      },
    },
  ],
} satisfies Generator;
