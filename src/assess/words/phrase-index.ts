import { remembered } from '../../diagram/remembered.ts';
import type { Statement } from '../sheet.ts';
import type { Phrase, PhraseList } from './phrase.ts';
import { countPhraseWords, meaningOf, meaningOfJoined, type Meaning, type PhraseWord } from './phrase-words.ts';
import { wordsOf, type Word } from './text-words.ts';

/** A word of a statement, with its place in that, and what it means. */
export interface Token extends Word {
  readonly meaning: Meaning;
  /** What it means together with the word that follows it closely; null where none does. */
  readonly joined: Meaning | null;
}

/** Tokens of a statement that a phrase stands in, first and last. */
export interface PhrasePlace {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

/** A statement with its words. */
interface ReadStatement {
  readonly statement: Statement;
  readonly tokens: readonly Token[];
}

/** Where a word stands, or two that are joined. */
interface WordPlace {
  readonly own: ReadStatement;
  readonly first: number;
  readonly last: number;
}

const NOTHING: readonly number[] = [];
const NOWHERE: ReadonlyMap<Statement, readonly PhrasePlace[]> = new Map();

/** How many other words may stand between two words of a phrase. */
const MAX_BETWEEN = 2;

/**
 * Finds phrases in statements without reading all of them for each: rubrics ask for thousands, and most hold a word that
 * no statement holds.
 */
export class PhraseIndex {
  private readonly statements: readonly Statement[];
  /** By the id of a phrase's word, where it stands, in order. */
  private places: ReadonlyMap<number, readonly WordPlace[]> = new Map();
  /** By the id of a phrase's word: 1 where it stands anywhere. */
  private isPresent = new Uint8Array();
  /** Words of phrases that were read later are not in `places` yet. */
  private countKnown = -1;

  constructor(statements: readonly Statement[]) {
    this.statements = statements;
  }

  /** Those of the phrases that may stand somewhere: their first two words do. Most do not. */
  candidates({ phrases, owners, firstIds, secondIds, lastId }: PhraseList): readonly Phrase[] {
    if (lastId >= this.countKnown) this.read();
    const { isPresent } = this;
    const found: Phrase[] = [];
    let last = -1;
    for (let at = 0; at < owners.length; at++) {
      if (isPresent[firstIds[at] as number] !== 1 || isPresent[secondIds[at] as number] !== 1) continue;
      const owner = owners[at] as number;
      if (owner !== last) found.push(phrases[owner] as Phrase);
      last = owner;
    }
    return found;
  }

  /** Every place where one of the candidates stands, by statement. */
  find(phrase: Phrase): ReadonlyMap<Statement, readonly PhrasePlace[]> {
    let found: Map<Statement, PhrasePlace[]> | undefined;
    for (const variant of phrase.variants) {
      const starts = this.placesOfFirst(variant);
      if (starts === null) continue;
      for (const { own, first, last: end } of starts) {
        const last = lastAfter(own, variant, 1, end);
        if (last < 0) continue;
        const { statement, tokens } = own;
        found ??= new Map();
        const places = found.get(statement);
        if (places === undefined) found.set(statement, [{ tokens, first, last }]);
        else places.push({ tokens, first, last });
      }
    }
    return found ?? NOWHERE;
  }

  /** Where the first word stands; null where one of the words is nowhere, which is most often so. */
  private placesOfFirst(words: readonly PhraseWord[]): readonly WordPlace[] | null {
    const starts = this.places.get(words[0]?.id ?? -1);
    if (starts === undefined) return null;
    for (let at = 1; at < words.length; at++) if (!this.places.has(words[at]?.id ?? -1)) return null;
    return starts;
  }

  private read(): void {
    this.countKnown = countPhraseWords();
    const places = new Map<number, WordPlace[]>();
    for (const statement of this.statements) {
      const own = { statement, tokens: tokensOf(statement.text) };
      for (const [first, { meaning, joined }] of own.tokens.entries()) {
        const ids = meaning.ids();
        keep({ own, first, last: first }, ids, places);
        const others = joined?.ids().filter((id) => !ids.includes(id)) ?? NOTHING;
        keep({ own, first, last: first + 1 }, others, places);
      }
    }
    this.places = places;
    this.isPresent = new Uint8Array(this.countKnown);
    for (const id of places.keys()) this.isPresent[id] = 1;
  }
}

function keep(place: WordPlace, ids: readonly number[], places: Map<number, WordPlace[]>): void {
  for (const id of ids) {
    const list = places.get(id);
    if (list === undefined) places.set(id, [place]);
    else list.push(place);
  }
}

/** Index of the last token of a match whose word before `at` ends at token `end`, or -1. */
function lastAfter(own: ReadStatement, words: readonly PhraseWord[], at: number, end: number): number {
  const id = words[at]?.id;
  if (id === undefined) return end;
  const most = Math.min(own.tokens.length - 1, end + 1 + MAX_BETWEEN);
  for (let next = end + 1; next <= most; next++) {
    const { meaning, joined } = own.tokens[next] as Token;
    const isWord = meaning.ids().includes(id);
    if (!isWord && joined?.ids().includes(id) !== true) continue;
    const last = lastAfter(own, words, at + 1, isWord ? next : next + 1);
    if (last >= 0) return last;
  }
  return -1;
}

/** The words of a statement and of what follows each closely; their places count from its start. */
const tokensOf = remembered(readTokens, 5_000);

function readTokens(text: string): readonly Token[] {
  const words = wordsOf(text);
  return words.map((word, index): Token => {
    const { text: own, start, end } = word;
    const joined = joinedWith(word, words[index + 1]);
    return { text: own, start, end, meaning: meaningOf(own), joined: joined === null ? null : meaningOfJoined(joined) };
  });
}

/** `dead letter` and `dead-letter`, but not two words with a comma between them. */
function joinedWith(word: Word, next: Word | undefined): string | null {
  return next !== undefined && next.start - word.end <= 1 ? word.text + next.text : null;
}
