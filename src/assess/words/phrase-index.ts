import { remembered } from '../../diagram/remembered.ts';
import type { Statement } from '../sheet.ts';
import type { Phrase, PhraseWord } from './phrase.ts';
import { inFull } from './short-forms.ts';
import { stem } from './stem.ts';
import { wordsOf, type Word } from './text-words.ts';
import { isTypo, LEAST_TYPO, MOST_EDITS, type KnownWord } from './typo.ts';
import { lettersOf } from './within-edits.ts';

/** A word of a statement, with its place in that; `joined`: with the word that follows it closely, or null. */
export interface Token extends Word {
  readonly joined: string | null;
}

/** Tokens of a statement that a phrase stands in, first and last. */
export interface PhrasePlace {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** Words of the statements that a word of a phrase means, and the statements that hold one of them. */
interface Fitting {
  readonly texts: ReadonlySet<string>;
  readonly holders: ReadonlySet<Statement>;
}

const NOTHING: Fitting = { texts: new Set(), holders: new Set() };
const NOWHERE: ReadonlyMap<Statement, readonly PhrasePlace[]> = new Map();

/** How many other words may stand between two words of a phrase. */
const MAX_BETWEEN = 2;

/** Finds phrases in statements without reading all of them for each: rubrics ask for more than a thousand. */
export class PhraseIndex {
  private readonly tokens = new Map<Statement, readonly Token[]>();
  /** Statements that hold a word, or two joined. */
  private readonly holders = new Map<string, Set<Statement>>();
  private readonly byStem = new Map<string, string[]>();
  /** Words by their first letter, then by how many letters they have: a slip changes neither by much. */
  private readonly byLetter = new Map<string, KnownWord[][]>();
  /** By the id of a phrase's word. */
  private readonly fitting: (Fitting | undefined)[] = [];
  private readonly found = new Map<Phrase, ReadonlyMap<Statement, readonly PhrasePlace[]>>();

  constructor(statements: readonly Statement[]) {
    for (const statement of statements) this.add(statement);
  }

  has(statement: Statement): boolean {
    return this.tokens.has(statement);
  }

  /** Every place where the phrase stands, by statement. */
  find(phrase: Phrase): ReadonlyMap<Statement, readonly PhrasePlace[]> {
    const known = this.found.get(phrase);
    if (known !== undefined) return known;
    let found: Map<Statement, PhrasePlace[]> | undefined;
    for (const variant of phrase.variants) {
      const words = this.wordsOfVariant(variant);
      if (words === null) continue;
      found ??= new Map();
      const rarest = words.reduce((best, word) => (word.holders.size < best.holders.size ? word : best));
      for (const statement of rarest.holders) this.findIn(statement, words, found);
    }
    const result = found ?? NOWHERE;
    this.found.set(phrase, result);
    return result;
  }

  /** What each word means here; null where one of them means nothing, which most do. */
  private wordsOfVariant(variant: readonly PhraseWord[]): readonly Fitting[] | null {
    const words: Fitting[] = [];
    for (const word of variant) {
      const fitting = this.wordsFor(word);
      if (fitting.holders.size === 0) return null;
      words.push(fitting);
    }
    return words;
  }

  private findIn(statement: Statement, words: readonly Fitting[], found: Map<Statement, PhrasePlace[]>): void {
    if (!words.every(({ holders }) => holders.has(statement))) return;
    const tokens = this.tokens.get(statement) ?? [];
    for (let first = 0; first < tokens.length; first++) {
      const last = lastOf(tokens, words, 0, first);
      if (last < 0) continue;
      const places = found.get(statement);
      if (places === undefined) found.set(statement, [{ tokens, first, last }]);
      else places.push({ tokens, first, last });
    }
  }

  private add(statement: Statement): void {
    const tokens = tokensOf(statement.text);
    this.tokens.set(statement, tokens);
    for (const { text, joined } of tokens) {
      if (this.addWord(text, statement)) this.addBeginnings(text);
      if (joined !== null) this.addWord(joined, statement);
    }
  }

  /** `gw` begins like `gw*` and like `gateway*`. */
  private addBeginnings(text: string): void {
    this.addBeginning(text, text);
    const full = inFull(text);
    if (full !== text) this.addBeginning(full, text);
  }

  private addBeginning(text: string, written: string): void {
    const byLength = this.byLetter.get(text.charAt(0)) ?? [];
    this.byLetter.set(text.charAt(0), byLength);
    (byLength[text.length] ??= []).push({ text, written, letters: lettersOf(text) });
  }

  /** Tells whether the word is new. */
  private addWord(text: string, statement: Statement): boolean {
    const holders = this.holders.get(text);
    if (holders !== undefined) {
      holders.add(statement);
      return false;
    }
    this.holders.set(text, new Set([statement]));
    push(this.byStem, stem(text), text);
    return true;
  }

  /** What a word of a phrase means among the words of the statements. */
  private wordsFor(word: PhraseWord): Fitting {
    const known = this.fitting[word.id];
    if (known !== undefined) return known;
    const texts = word.isPrefix ? [] : [...(this.byStem.get(word.stem) ?? [])];
    for (const one of this.alike(word)) texts.push(one.written);
    const fitting = texts.length === 0 ? NOTHING : { texts: new Set(texts), holders: this.holdersOf(texts) };
    this.fitting[word.id] = fitting;
    return fitting;
  }

  /** Words that begin like a prefix, or that may be a word with a slip in it. */
  private alike(word: PhraseWord): KnownWord[] {
    const byLength = this.byLetter.get(word.text.charAt(0)) ?? [];
    const { length } = word.text;
    if (word.isPrefix)
      return byLength.slice(length).flatMap((all) => all.filter((one) => one.text.startsWith(word.text)));
    if (word.isJoined || length < LEAST_TYPO) return [];
    return byLength
      .slice(length - MOST_EDITS, length + MOST_EDITS + 1)
      .flatMap((all) => all.filter((one) => isTypo(one, word)));
  }

  private holdersOf(texts: readonly string[]): ReadonlySet<Statement> {
    const holders = new Set<Statement>();
    for (const text of texts) for (const statement of this.holders.get(text) ?? []) holders.add(statement);
    return holders;
  }
}

/** The words of a statement and of what follows each closely; their places count from its start. */
const tokensOf = remembered(readTokens, 5_000);

function readTokens(text: string): readonly Token[] {
  const words = wordsOf(text);
  return words.map((word, index): Token => {
    const { text: own, start, end } = word;
    return { text: own, start, end, joined: joinedWith(word, words[index + 1]) };
  });
}

/** Index of the last token of a match whose word `at` is at `position`, or -1. */
function lastOf(tokens: readonly Token[], words: readonly Fitting[], at: number, position: number): number {
  const token = tokens[position];
  const texts = words[at]?.texts;
  if (token === undefined || texts === undefined) return -1;
  const isWord = texts.has(token.text);
  const isJoined = !isWord && token.joined !== null && texts.has(token.joined);
  if (!isWord && !isJoined) return -1;
  const end = isJoined ? position + 1 : position;
  if (at === words.length - 1) return end;
  for (let next = end + 1; next <= end + 1 + MAX_BETWEEN; next++) {
    const last = lastOf(tokens, words, at + 1, next);
    if (last >= 0) return last;
  }
  return -1;
}

/** `dead letter` and `dead-letter`, but not two words with a comma between them. */
function joinedWith(word: Word, next: Word | undefined): string | null {
  return next !== undefined && next.start - word.end <= 1 ? word.text + next.text : null;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
