import { nearMatch } from '../../catalog/near-match.ts';

/** What the search looks into, in the form that `haystack` gives it, made once because that costs more than the search. */
export interface Searchable {
  readonly name: string;
  /** `haystack` of the name. */
  readonly text: string;
  /** `haystack` of each pattern's label. */
  readonly patternTexts: readonly string[];
}

/** How an answer was found: by what was written, or by words that are spelled nearly so. */
export interface Search {
  readonly finds: (row: Searchable) => boolean;
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

const namesOf = ({ text }: Searchable): readonly string[] => [text];

/**
 * What a search finds among all rows. The name counts, and a pattern that is named in full ("trees"); where nothing
 * answers to that, a part of a pattern's name ("sliding"), and in the end near spellings. So "two" is not drowned in
 * two pointers.
 * @param hidePatterns whether patterns are hidden, which then must not be found out by searching either
 */
export function searchFor(text: string, rows: readonly Searchable[], hidePatterns: boolean): Search {
  const words = searchWords(text);
  if (words.length === 0) return { finds: () => true, isNear: false };
  const patternsOf = hidePatterns ? () => [] : ({ patternTexts }: Searchable) => patternTexts;
  const begun = words.map(asBegun);
  const near = (textsOf: (row: Searchable) => readonly string[], known: readonly string[]) => {
    const forms = formsOf(words, known);
    // Without any word that is near, this finds no more than what was written.
    if (forms.every(({ length }) => length === 1)) return FINDS_NONE;
    return (row: Searchable) => textsOf(row).some((one) => forms.every((meant) => hasAny(one, meant)));
  };
  const ways = [
    () => (row: Searchable) => hasAll(row.text, begun) || patternsOf(row).some((one) => namesInFull(words, begun, one)),
    () => (row: Searchable) => patternsOf(row).some((pattern) => hasAll(pattern, begun)),
    () => near(namesOf, wordsOfRows(rows).names),
    () => near(patternsOf, hidePatterns ? [] : wordsOfRows(rows).patterns),
  ];
  for (const [index, way] of ways.entries()) {
    const finds = way();
    if (finds !== FINDS_NONE && rows.some(finds)) return { finds, isNear: index > 1 };
  }
  return { finds: FINDS_NONE, isNear: false };
}

const MOST_NEAREST = 3;

/** The rows whose names share most words with a search that finds nothing, the best first; none where none shares any. */
export function nearestRows<R extends Searchable>(text: string, rows: readonly R[]): R[] {
  const forms = formsOf(searchWords(text), wordsOfRows(rows).names);
  return rows
    .map((row) => ({ row, shared: forms.filter((meant) => hasAny(row.text, meant)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.row.name.length - b.row.name.length)
    .slice(0, MOST_NEAREST)
    .map(({ row }) => row);
}

const FINDS_NONE = () => false;

/** A word as it begins in a `haystack`. */
const asBegun = (word: string): string => ` ${word}`;

function hasAll(text: string, begun: readonly string[]): boolean {
  return begun.every((word) => text.includes(word));
}

function hasAny(text: string, forms: readonly string[]): boolean {
  return forms.some((form) => text.includes(form));
}

/** Fewer letters begin too many words, and are near to too many. */
const LEAST_LETTERS = 3;

/** Whether the words begin all of the pattern's words, not only some of them. */
function namesInFull(words: readonly string[], begun: readonly string[], pattern: string): boolean {
  if (!hasAll(pattern, begun)) return false;
  const long = words.filter((word) => word.length >= LEAST_LETTERS);
  const isBegun = (one: string) => one === 'and' || long.some((word) => one.startsWith(word));
  return wordsOf(pattern).every(isBegun);
}

/** For each word all that it may stand for, as it begins in a `haystack`: itself, and the known words near to it. */
function formsOf(words: readonly string[], known: readonly string[]): string[][] {
  return words.map((word) => {
    const forms = formsByWord.get(known)?.get(word);
    if (forms !== undefined) return forms;
    const near = word.length < LEAST_LETTERS ? [] : known.filter((one) => isNear(word, one));
    const found = [word, ...near].map(asBegun);
    formsByWord.set(known, (formsByWord.get(known) ?? new Map<string, string[]>()).set(word, found));
    return found;
  });
}

/** One search asks for the forms of its words twice, and the next one, a letter longer, for most of them again. */
const formsByWord = new WeakMap<readonly string[], Map<string, string[]>>();

/**
 * A word that is being typed is near already when it is near to a beginning; few letters are near to too many. Hardly
 * anybody slips at the first letter but by taking the second before it, and to compare only with what begins so keeps
 * the search within a frame.
 */
function isNear(word: string, known: string): boolean {
  if (known[0] !== word[0] && (known[0] !== word[1] || known[1] !== word[0])) return false;
  const isBegun = word.length > LEAST_LETTERS && known.length > word.length;
  return nearMatch(word, isBegun ? [known.slice(0, word.length), known] : [known]) !== undefined;
}

interface Vocabulary {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
}

/** By the rows: to gather the words takes longer than to search them, and the rows stay while somebody types. */
const vocabularies = new WeakMap<readonly Searchable[], Vocabulary>();

/** The words of all names and of all patterns, each once. */
function wordsOfRows(rows: readonly Searchable[]): Vocabulary {
  const known = vocabularies.get(rows) ?? {
    names: [...new Set(rows.flatMap(({ text }) => wordsOf(text)))],
    patterns: [...new Set(rows.flatMap(({ patternTexts }) => patternTexts))].flatMap(wordsOf),
  };
  vocabularies.set(rows, known);
  return known;
}

/** The words of a `haystack`, without the initials at its end. */
function wordsOf(text: string): string[] {
  return text.trim().split(' ').slice(0, -1);
}
