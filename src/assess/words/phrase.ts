import { remembered } from '../../diagram/remembered.ts';
import { stem } from './stem.ts';
import { wordsOf } from './text-words.ts';
import { lettersOf } from './within-edits.ts';

/** One word of a phrase. */
export interface PhraseWord {
  readonly text: string;
  readonly stem: string;
  /** Its letters as bits. */
  readonly letters: number;
  /** Written with `*`: any ending will do. */
  readonly isPrefix: boolean;
  /** Two words of the phrase in one: a slip in it may leave no more than one of them ("id idempotency"). */
  readonly isJoined: boolean;
  /** The same for words that mean the same; counts from 0, so that what they mean can be kept in a list. */
  readonly id: number;
}

/** A phrase as it is looked for. */
export interface Phrase {
  /** The words as written, then with two neighbours, or all, joined: `write behind`, `writebehind`. */
  readonly variants: readonly (readonly PhraseWord[])[];
  /** It says itself that something is not so: "no single point of failure". */
  readonly isNegative: boolean;
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
  const words = wordsOf(text).map((word) => ({
    text: word.text,
    stem: stem(word.text),
    letters: lettersOf(word.text),
    isPrefix: text[word.end] === '*',
    isJoined: false,
    id: idOf(text[word.end] === '*' ? `${word.text}*` : word.text),
  }));
  return {
    variants: words.length === 0 ? [] : [words, ...joinedVariants(words)],
    isNegative:
      words.some((word) => NEGATORS.has(word.text)) || /out of scope|out-of-scope|instead|rather than/i.test(text),
  };
}

const ids = new Map<string, number>();

/** Words of rubrics and prompts are few, and stay. */
function idOf(key: string): number {
  const id = ids.get(key) ?? ids.size;
  ids.set(key, id);
  return id;
}

const compiledLists = new WeakMap<readonly string[], readonly Phrase[]>();

/** Reads the phrases of a concept, once for each list, which must not change. */
export function toPhrases(texts: readonly string[]): readonly Phrase[] {
  const known = compiledLists.get(texts) ?? texts.map(toPhrase);
  compiledLists.set(texts, known);
  return known;
}

function joinedVariants(words: readonly PhraseWord[]): PhraseWord[][] {
  const variants = words.slice(1).map((_, index) => words.toSpliced(index, 2, join(words.slice(index, index + 2))));
  return words.length === 3 ? [...variants, [join(words)]] : variants;
}

function join(words: readonly PhraseWord[]): PhraseWord {
  const text = words.map((word) => word.text).join('');
  const isPrefix = words.at(-1)?.isPrefix === true;
  return {
    text,
    stem: stem(text),
    letters: lettersOf(text),
    isPrefix,
    isJoined: true,
    id: idOf(`${text}${isPrefix ? '*' : ''}+`),
  };
}
