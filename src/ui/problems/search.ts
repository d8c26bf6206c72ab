import { nearMatch } from '../../catalog/near-match.ts';
import type { Row } from './filter.ts';

/** How an answer was found: by what was written, or by words that are spelled nearly so. */
export interface Search {
  readonly finds: (row: Row) => boolean;
  /** Whether nothing was found as it was written, and something by words close to it. */
  readonly isNear: boolean;
}

/** The words to look for, in the form in which `haystack` holds them. */
export function searchWords(search: string): string[] {
  return plain(search)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** What something can be found by: the words of its name, and its initials (` lru cache lc`). */
export function haystack(name: string): string {
  const words = searchWords(name);
  return ` ${words.join(' ')} ${words.map((word) => word.charAt(0)).join('')}`;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const namesOf = ({ text }: Row): readonly string[] => [text];

/**
 * What a search finds among all rows. The name counts, and a pattern that is named in full ("trees"); where nothing
 * answers to that, a part of a pattern's name ("sliding"), and in the end near spellings. So "two" is not drowned in
 * two pointers.
 * @param hidePatterns whether patterns are hidden, which then must not be found out by searching either
 */
export function searchFor(text: string, rows: readonly Row[], hidePatterns: boolean): Search {
  const words = searchWords(text);
  if (words.length === 0) return { finds: () => true, isNear: false };
  const patternsOf = hidePatterns ? () => [] : ({ patternTexts }: Row) => patternTexts;
  const near = (textsOf: (row: Row) => readonly string[]) => {
    const forms = formsOf(words, rows.flatMap(textsOf));
    return (row: Row) => textsOf(row).some((one) => forms.every((meant) => hasAny(one, meant)));
  };
  const ways = [
    () => (row: Row) => hasAll(row.text, words) || patternsOf(row).some((pattern) => namesInFull(words, pattern)),
    () => (row: Row) => patternsOf(row).some((pattern) => hasAll(pattern, words)),
    () => near(namesOf),
    () => near(patternsOf),
  ];
  for (const [index, way] of ways.entries()) {
    const finds = way();
    if (rows.some(finds)) return { finds, isNear: index > 1 };
  }
  return { finds: () => false, isNear: false };
}

const MOST_NEAREST = 3;

/** The rows whose names share most words with a search that finds nothing, the best first; none where none shares any. */
export function nearestRows<R extends Row>(text: string, rows: readonly R[]): R[] {
  const forms = formsOf(
    searchWords(text),
    rows.map((row) => row.text),
  );
  return rows
    .map((row) => ({ row, shared: forms.filter((meant) => hasAny(row.text, meant)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.row.name.length - b.row.name.length)
    .slice(0, MOST_NEAREST)
    .map(({ row }) => row);
}

function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(` ${word}`));
}

function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(` ${word}`));
}

/** Fewer letters begin too many words, and are near to too many. */
const LEAST_LETTERS = 3;

/** Whether the words begin all of the pattern's words, not only some of them. */
function namesInFull(words: readonly string[], pattern: string): boolean {
  const long = words.filter((word) => word.length >= LEAST_LETTERS);
  const isBegun = (one: string) => one === 'and' || long.some((word) => one.startsWith(word));
  return hasAll(pattern, words) && wordsOf(pattern).every(isBegun);
}

/** For each word all that it may stand for: itself, and the words of the texts that are spelled nearly so. */
function formsOf(words: readonly string[], texts: readonly string[]): string[][] {
  const known = [...new Set(texts.flatMap(wordsOf))];
  return words.map((word) => [word, ...(word.length < LEAST_LETTERS ? [] : known.filter((one) => isNear(word, one)))]);
}

/** A word that is being typed is near already when it is near to a beginning; few letters are near to too many. */
function isNear(word: string, known: string): boolean {
  const beginning = word.length > LEAST_LETTERS ? [known.slice(0, word.length)] : [];
  return nearMatch(word, [known, ...beginning]) !== undefined;
}

/** The words of a `haystack`, without the initials at its end. */
function wordsOf(text: string): string[] {
  return text.trim().split(' ').slice(0, -1);
}
