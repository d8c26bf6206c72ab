import type { Statement } from '../sheet.ts';
import type { Phrase, PhraseWord } from './phrase.ts';
import { stem } from './stem.ts';
import { wordsOf, type Word } from './text-words.ts';
import { isWithinEdits } from './within-edits.ts';

/** A word of a statement; `joined`: with the word that follows it closely, or null. */
export interface Token extends Word {
  readonly joined: string | null;
}

/** Tokens of a statement that a phrase stands in, first and last. */
export interface PhrasePlace {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** How many other words may stand between two words of a phrase. */
const MAX_BETWEEN = 2;

/** Finds phrases in statements without reading all of them for each: rubrics ask for more than a thousand. */
export class PhraseIndex {
  private readonly tokens = new Map<Statement, readonly Token[]>();
  /** Statements that hold a word, or two joined. */
  private readonly holders = new Map<string, Set<Statement>>();
  private readonly byStem = new Map<string, string[]>();
  private readonly byLetter = new Map<string, string[]>();
  private readonly fitting = new Map<string, ReadonlySet<string>>();

  constructor(statements: readonly Statement[]) {
    for (const statement of statements) this.add(statement);
  }

  has(statement: Statement): boolean {
    return this.tokens.has(statement);
  }

  /** Statements that may hold the phrase, in no order. */
  candidates(phrase: Phrase): Set<Statement> {
    const found = new Set<Statement>();
    for (const variant of phrase.variants) {
      const fewest = variant
        .map((word) => this.holdersOf(word))
        .reduce((best, holders) => (holders.size < best.size ? holders : best));
      for (const statement of fewest) found.add(statement);
    }
    return found;
  }

  /** Every place where the phrase stands in a statement, one for each word that it may begin with. */
  places(statement: Statement, phrase: Phrase): PhrasePlace[] {
    const tokens = this.tokens.get(statement) ?? [];
    const places: PhrasePlace[] = [];
    for (const variant of phrase.variants) {
      const allowed = variant.map((word) => this.wordsFor(word));
      for (let first = 0; first < tokens.length; first++) {
        const last = lastOf(tokens, allowed, 0, first);
        if (last >= 0) places.push({ tokens, first, last });
      }
    }
    return places;
  }

  /** Statements that hold a word of a phrase. */
  private holdersOf(word: PhraseWord): Set<Statement> {
    const holders = new Set<Statement>();
    for (const text of this.wordsFor(word)) {
      for (const statement of this.holders.get(text) ?? []) holders.add(statement);
    }
    return holders;
  }

  private add(statement: Statement): void {
    const words = wordsOf(statement.text, statement.start);
    const tokens = words.map((word, index): Token => {
      const { text, start, end } = word;
      return { text, start, end, joined: joinedWith(word, words[index + 1]) };
    });
    this.tokens.set(statement, tokens);
    for (const { text, joined } of tokens) {
      this.addWord(text, statement);
      if (joined !== null) this.addWord(joined, statement);
    }
  }

  private addWord(text: string, statement: Statement): void {
    const holders = this.holders.get(text);
    if (holders !== undefined) {
      holders.add(statement);
      return;
    }
    this.holders.set(text, new Set([statement]));
    push(this.byStem, stem(text), text);
    push(this.byLetter, text.charAt(0), text);
  }

  /** Words of the statements that a word of a phrase means. */
  private wordsFor(word: PhraseWord): ReadonlySet<string> {
    const key = word.isPrefix ? `${word.text}*` : word.text;
    const known = this.fitting.get(key);
    if (known !== undefined) return known;
    const alike = this.byLetter.get(word.text.charAt(0)) ?? [];
    const fitting = new Set(
      word.isPrefix ? alike.filter((text) => text.startsWith(word.text)) : (this.byStem.get(word.stem) ?? []),
    );
    for (const text of alike) if (isTypo(text, word)) fitting.add(text);
    this.fitting.set(key, fitting);
    return fitting;
  }
}

/** Index of the last token of a match whose word `at` is at `position`, or -1. */
function lastOf(
  tokens: readonly Token[],
  allowed: readonly ReadonlySet<string>[],
  at: number,
  position: number,
): number {
  const token = tokens[position];
  const words = allowed[at];
  if (token === undefined || words === undefined) return -1;
  const isWord = words.has(token.text);
  const isJoined = !isWord && token.joined !== null && words.has(token.joined);
  if (!isWord && !isJoined) return -1;
  const end = isJoined ? position + 1 : position;
  if (at === allowed.length - 1) return end;
  for (let next = end + 1; next <= end + 1 + MAX_BETWEEN; next++) {
    const last = lastOf(tokens, allowed, at + 1, next);
    if (last >= 0) return last;
  }
  return -1;
}

/** `dead letter` and `dead-letter`, but not two words with a comma between them. */
function joinedWith(word: Word, next: Word | undefined): string | null {
  return next !== undefined && next.start - word.end <= 1 ? word.text + next.text : null;
}

/** Words of seven letters may have one slip, longer ones two; the first letter is nearly always right. */
function isTypo(text: string, word: PhraseWord): boolean {
  if (word.isPrefix || word.text.length < 7 || text.length < 6) return false;
  return isWithinEdits(text, word.text, word.text.length >= 10 ? 2 : 1);
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
