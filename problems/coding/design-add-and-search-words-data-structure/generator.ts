import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MOST_CALLS = 50_000;
const LONGEST_WORD = 25;

type Call = readonly ['addWord' | 'search', string];

/** The input of one case: construction and calls. */
function session(calls: readonly Call[]) {
  return {
    operations: ['WordDictionary', ...calls.map(([method]) => method)],
    arguments: [[], ...calls.map(([, word]) => [word])],
  };
}

/** The word with up to two letters, at places drawn at random, replaced by dots. */
function dotted(random: Random, word: string, dots: number): string {
  const letters = [...word];
  for (let i = 0; i < dots; i++) letters[random.int(0, letters.length - 1)] = '.';
  return letters.join('');
}

/** A search for a word or for one that is near it: shorter, longer, or with another letter. */
function question(random: Random, word: string, alphabet: string, longest: number): Call {
  const cut = word.slice(0, random.int(1, word.length));
  const near = [word, word, cut, cut.slice(0, -1) + random.pick([...alphabet])];
  if (word.length < longest) near.push(word + random.pick([...alphabet]));
  return ['search', dotted(random, random.pick(near), random.int(0, 2))];
}

/** Calls of both kinds on words over an alphabet. */
function mixed(random: Random, calls: number, longest: number, alphabet: string): Call[] {
  const words = [random.string(random.int(1, longest), alphabet)];
  return random.list(calls, () => {
    if (random.chance(0.6)) return question(random, random.pick(words), alphabet, longest + 1);
    const word = random.string(random.int(1, longest), alphabet);
    words.push(word);
    return ['addWord', word];
  });
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const alphabet = LETTERS.slice(0, random.pick([1, 2, 3, 26]));
    return session(mixed(random, random.int(3, 5 + Math.ceil(size / 2)), 1 + Math.ceil(size / 25), alphabet));
  },
  large: [
    {
      name: 'large-no-word-fits',
      description:
        'Twenty-five thousand words and as many searches that find none: going through all words is too slow',
      make: (random) => {
        const stem = 'a'.repeat(10);
        const words = random.list(MOST_CALLS / 2, (): Call => ['addWord', stem + random.string(8, 'abcdef')]);
        const searches = random.list(MOST_CALLS / 2, (): Call => [
          'search',
          `${dotted(random, stem, 2)}${random.string(7, 'abcdef')}z`,
        ]);
        return session([...words, ...searches]);
      },
    },
    {
      name: 'large-dots-in-front',
      description:
        'Ten thousand words over ten letters and searches that begin with two dots, so that many ways are open',
      make: (random) => {
        const words = random.list(10_000, () => random.string(6, 'abcdefghij'));
        const searches = random.list(1000, (index): Call => [
          'search',
          `..${index % 2 === 0 ? random.pick(words).slice(2) : random.string(4, 'abcdefghij')}`,
        ]);
        return session([...words.map((word): Call => ['addWord', word]), ...searches]);
      },
    },
    {
      name: 'large-longest-words',
      description: 'Words of twenty-five letters that share nothing, where every letter needs a node of its own',
      make: (random) => {
        const words = random.list(8000, () => random.string(LONGEST_WORD, LETTERS));
        const searches = words.map((word): Call => ['search', word.slice(0, 20) + dotted(random, word.slice(20), 1)]);
        return session([...words.map((word): Call => ['addWord', word]), ...searches]);
      },
    },
    {
      name: 'large-mixed',
      description: 'Fifty thousand calls of both kinds in turn, over few letters, so most of them find something',
      make: (random) => session(mixed(random, MOST_CALLS, 8, 'abc')),
    },
  ],
} satisfies Generator;
