import type { Generator } from '../../../src/catalog/package-code.ts';
import type { Random } from '../../../src/catalog/random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const MOST_CALLS = 50_000;
const LONGEST_TEXT = 500;

type Call = readonly ['insert' | 'search' | 'startsWith', string];

/** The input of one case: construction and calls. */
function session(calls: readonly Call[]) {
  return {
    operations: ['Trie', ...calls.map(([method]) => method)],
    arguments: [[], ...calls.map(([, text]) => [text])],
  };
}

/** A question about a text that is near a word: the word, a beginning of it, or one letter more or other. */
function question(random: Random, word: string, alphabet: string): Call {
  const method = random.pick(['search', 'startsWith'] as const);
  const cut = word.slice(0, random.int(1, word.length));
  return [
    method,
    random.pick([word, cut, word + random.pick([...alphabet]), cut.slice(0, -1) + random.pick([...alphabet])]),
  ];
}

/** Calls of all kinds on words over an alphabet. */
function mixed(random: Random, calls: number, longest: number, alphabet: string): Call[] {
  const words = [random.string(random.int(1, longest), alphabet)];
  return random.list(calls, () => {
    if (random.chance(0.6)) return question(random, random.pick(words), alphabet);
    const word = random.string(random.int(1, longest), alphabet);
    words.push(word);
    return ['insert', word];
  });
}

export default {
  randomCases: 20,
  random: (random, size) => {
    const alphabet = LETTERS.slice(0, random.pick([1, 2, 3, 26]));
    return session(mixed(random, random.int(2, 4 + Math.ceil(size / 2)), 1 + Math.ceil(size / 25), alphabet));
  },
  large: [
    {
      name: 'large-questions-for-a-prefix',
      description:
        'Twenty-five thousand words and as many prefixes that none begins with: going through all words is too slow',
      make: (random) => {
        const words = random.list(MOST_CALLS / 2, (): Call => ['insert', `a${random.string(8, 'abcdefgh')}`]);
        const questions = random.list(MOST_CALLS / 2, (): Call => ['startsWith', `a${random.string(4, 'abcdefgh')}z`]);
        return session([...words, ...questions]);
      },
    },
    {
      name: 'large-questions-for-a-word',
      description:
        'Words that share long beginnings, and questions for those beginnings, which are no words themselves',
      make: (random) => {
        const stem = random.string(10, 'ab');
        const words = random.list(8000, (): string => stem + random.string(6, 'abc'));
        const questions = random.list(12_000, (index): Call => {
          const word = random.pick(words);
          return index % 2 === 0 ? ['search', word.slice(0, random.int(8, 16))] : ['search', word];
        });
        return session([...words.map((word): Call => ['insert', word]), ...questions]);
      },
    },
    {
      name: 'large-long-words',
      description: 'Words of five hundred letters that share nothing, where every letter needs a node of its own',
      make: (random) => {
        const words = random.list(260, () => random.string(LONGEST_TEXT, LETTERS));
        const questions = words.map((word, index): Call =>
          index % 2 === 0 ? ['search', word] : ['startsWith', word.slice(0, -1) + random.pick(['a', 'b'])],
        );
        return session([...words.map((word): Call => ['insert', word]), ...questions]);
      },
    },
    {
      name: 'large-mixed',
      description: 'Fifty thousand calls of all kinds in turn, over few letters, so most of them find something',
      make: (random) => session(mixed(random, MOST_CALLS, 8, 'abc')),
    },
  ],
} satisfies Generator;
