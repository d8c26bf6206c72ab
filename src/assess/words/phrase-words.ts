import { remembered } from '../../diagram/remembered.ts';
import { inFull } from './short-forms.ts';
import { stem } from './stem.ts';
import { isTypo, LEAST_TYPO, MOST_EDITS } from './typo.ts';
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
  /** The same for words that mean the same; counts from 0. */
  readonly id: number;
}

// Words of rubrics and prompts are few, and stay. They are kept by what a word of a text has in common with them.
const byKey = new Map<string, PhraseWord>();
const byStem = new Map<string, PhraseWord[]>();
const prefixesByLetter = new Map<string, PhraseWord[]>();
/** By the first letter, then by how many letters they have: a slip changes neither by much. */
const slippableByLetter = new Map<string, PhraseWord[][]>();

/** How many words the phrases that were read so far have. */
export const countPhraseWords = (): number => byKey.size;

/** The word of phrases that is written so. */
export function phraseWord(text: string, isPrefix: boolean, isJoined: boolean): PhraseWord {
  const key = `${text}${isPrefix ? '*' : ''}${isJoined ? '+' : ''}`;
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const word = { text, stem: stem(text), letters: lettersOf(text), isPrefix, isJoined, id: byKey.size };
  byKey.set(key, word);
  const letter = text.charAt(0);
  if (isPrefix) listIn(prefixesByLetter, letter).push(word);
  else {
    listIn(byStem, word.stem).push(word);
    if (!isJoined && text.length >= LEAST_TYPO) (listIn(slippableByLetter, letter)[text.length] ??= []).push(word);
  }
  return word;
}

/** What a word of a text means. Phrases are read once, so it is known for good soon. */
export class Meaning {
  private readonly find: () => readonly PhraseWord[];
  private known: readonly number[] = [];
  /** Words of phrases from this id on were not looked at yet. */
  private upTo = 0;

  constructor(find: () => readonly PhraseWord[]) {
    this.find = find;
  }

  /** Ids of the words of phrases that are meant, in any order, as far as phrases were read. */
  ids(): readonly number[] {
    if (this.upTo < byKey.size) {
      this.known = [...new Set(this.find().map(({ id }) => id))];
      this.upTo = byKey.size;
    }
    return this.known;
  }
}

/** What a word of a text means. */
export const meaningOf = remembered((text) => new Meaning(() => look(text)), 20_000);

/** The same for two words of a text in one: no slip and no ending is looked for in these. */
export const meaningOfJoined = remembered((text) => new Meaning(() => sameStem(text)), 20_000);

const sameStem = (text: string): readonly PhraseWord[] => byStem.get(stem(text)) ?? [];

function look(text: string): PhraseWord[] {
  // `gw` begins like `gw*` and like `gateway*`.
  const full = inFull(text);
  return [...sameStem(text), ...alike(text), ...(full === text ? [] : alike(full))];
}

/** Words that a text's word begins with, or of which it may be a slip. */
function alike(text: string): PhraseWord[] {
  const letter = text.charAt(0);
  const written = { text, letters: lettersOf(text) };
  const slippable = slippableByLetter.get(letter) ?? [];
  return [
    ...(prefixesByLetter.get(letter) ?? []).filter((word) => text.startsWith(word.text)),
    ...slippable
      .slice(Math.max(0, text.length - MOST_EDITS), text.length + MOST_EDITS + 1)
      .flatMap((all) => all.filter((word) => isTypo(written, word))),
  ];
}

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
