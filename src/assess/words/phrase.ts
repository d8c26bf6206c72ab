import { remembered } from '../../diagram/remembered.ts';
import { phraseWord, type PhraseWord } from './phrase-words.ts';
import { wordsOf } from './text-words.ts';

/** A phrase as it is looked for. */
export interface Phrase {
  /** The words as written, then with two neighbours, or all, joined: `write behind`, `writebehind`. */
  readonly variants: readonly (readonly PhraseWord[])[];
  /** It says itself that something is not so: "no single point of failure". */
  readonly isNegative: boolean;
  /** Of its words, the highest id. */
  readonly lastId: number;
}

/** Words that deny what follows them. */
export const NEGATORS: ReadonlySet<string> = new Set(
  (
    'no not never without skip skips skipping skipped cannot cant dont doesnt didnt wont wouldnt shouldnt isnt arent ' +
    'neither nor avoid avoids avoiding none nothing nobody non lack lacks lacking forget forgot'
  ).split(' '),
);

/** Reads a phrase of a rubric or prompt. */
export const toPhrase = remembered(readPhrase, 20_000);

function readPhrase(text: string): Phrase {
  const words = wordsOf(text).map((word) => phraseWord(word.text, text[word.end] === '*', false));
  const variants = words.length === 0 ? [] : [words, ...joinedVariants(words)];
  return {
    variants,
    isNegative:
      words.some((word) => NEGATORS.has(word.text)) || /out of scope|out-of-scope|instead|rather than/i.test(text),
    lastId: Math.max(-1, ...variants.flat().map(({ id }) => id)),
  };
}

/**
 * The phrases of a concept, with the first two words of each of their variants side by side: most stand nowhere in an
 * answer, which shows without a look at the phrases themselves.
 */
export interface PhraseList {
  readonly phrases: readonly Phrase[];
  /** By variant: which of the phrases it is one of, in order. */
  readonly owners: Int32Array;
  /** By variant: the id of its first word. */
  readonly firstIds: Int32Array;
  /** By variant: the id of its second word, or that of the first where there is no other. */
  readonly secondIds: Int32Array;
  /** Of all the words, the highest id; -1 where there are none. */
  readonly lastId: number;
}

const lists = new WeakMap<readonly string[], PhraseList>();

/** Reads the phrases of a concept, once for each list, which must not change. */
export function toPhrases(texts: readonly string[]): PhraseList {
  const known = lists.get(texts) ?? readList(texts.map(toPhrase));
  lists.set(texts, known);
  return known;
}

function readList(phrases: readonly Phrase[]): PhraseList {
  const variants = phrases.flatMap((phrase, owner) =>
    phrase.variants.map(([first, second]) => ({ owner, first, second })),
  );
  return {
    phrases,
    owners: Int32Array.from(variants, ({ owner }) => owner),
    firstIds: Int32Array.from(variants, ({ first }) => first?.id ?? -1),
    secondIds: Int32Array.from(variants, ({ first, second }) => (second ?? first)?.id ?? -1),
    lastId: Math.max(-1, ...phrases.map(({ lastId }) => lastId)),
  };
}

function joinedVariants(words: readonly PhraseWord[]): PhraseWord[][] {
  const variants = words.slice(1).map((_, index) => words.toSpliced(index, 2, join(words.slice(index, index + 2))));
  return words.length === 3 ? [...variants, [join(words)]] : variants;
}

function join(words: readonly PhraseWord[]): PhraseWord {
  return phraseWord(words.map((word) => word.text).join(''), words.at(-1)?.isPrefix === true, true);
}
