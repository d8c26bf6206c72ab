import type { QuantityPlace } from './quantity-place.ts';
import type { Quantity, Span } from '../sheet.ts';
import { wordsOf, type Word } from '../words/text-words.ts';
import { cellOf } from './cells.ts';
import { introductionsOf } from './introductions.ts';
import { periodNamed } from './periods.ts';

/** More words than these say nothing more. */
const MAX_WORDS = 40;
/** A word of another clause is about this many words farther away. */
const BEYOND = 20;
/** A word behind a number says a little less about it than one in front: "reads: 4k/s, writes: 40/s". */
const BEHIND = 1.25;
const CLAUSES = /[,;|.!?\n]\s|[;|]|\s(?:and|but|while)\s/g;
/** "average 115/s → peak 580/s", "115/s (peak 580/s)": what follows is said of the next number, where there is one. */
const TURNS = /→|⇒|[-=]>|[(=≈]/g;

/** "40 w/s, 4k r/s", "r 10B/mo = 4k/s" */
const CALLS: Readonly<Record<string, readonly string[]>> = { r: ['reads'], w: ['writes'] };
const CALL_UNIT = /[rw](?=\/s)/i;
const CALL_LINE = /^[rw](?=:?\s[~≈]?\d)/i;
/** "99.99 = 4m19s/mo" */
const NINES_BEFORE = /\b99\.\d+\s?%?\s?(?:[=≈:→]|->|is)\s?[~≈]?$/;

/** Words that say what a number is about; the first `near` of them are of its own clause or column. */
type AboutWords = Pick<Quantity, 'about' | 'near'>;

/** A number and its unit, as far as they tell which words are its own. */
type Measured = Pick<Quantity, 'start' | 'end' | 'unit'>;

/** What a statement is made of; all lists are in order. */
interface Parts {
  readonly words: readonly Word[];
  readonly numbers: readonly Measured[];
  readonly clauses: readonly number[];
  readonly turns: readonly number[];
  /** Where words stand that say of the next number which one it is. */
  readonly introductions: ReadonlySet<number>;
}

/**
 * For each number of a statement, the words that say what it is about, nearest first: those of its own clause, its
 * column, the rest of its statement, the line above and the heading.
 */
export function aboutWords(text: string, numbers: readonly Measured[], place: QuantityPlace): AboutWords[] {
  if (numbers.length === 0) return [];
  const words = wordsOf(text).flatMap(
    (word) => baseOfPower(text, word) ?? (isName(word, numbers) ? [inFullOf(word)] : []),
  );
  const parts: Parts = {
    words,
    numbers,
    clauses: placesOf(text, CLAUSES),
    turns: placesOf(text, TURNS),
    introductions: introductionsOf(text, numbers),
  };
  const above = [...namesIn(place.parent ?? ''), ...namesIn(place.heading)];
  return numbers.map((number) => {
    const around = wordsAround(number, parts).toSorted((a, b) => a.far - b.far);
    const call = CALL_UNIT.exec(text.slice(number.start, number.end)) ?? CALL_LINE.exec(text);
    const calls = [
      ...(CALLS[call?.[0].toLowerCase() ?? ''] ?? []),
      ...(NINES_BEFORE.test(text.slice(Math.max(0, number.start - 20), number.start)) ? ['nines', 'downtime'] : []),
    ];
    const column = place.columns === null ? [] : namesIn(place.columns[cellOf(text, number.start)] ?? '');
    const inClause = around.filter(({ far }) => far < BEYOND).map((one) => one.text);
    const beyond = around.filter(({ far }) => far >= BEYOND).map((one) => one.text);
    const near = [...new Set([...calls, ...inClause, ...column])].slice(0, MAX_WORDS);
    const own = namesIn(text.slice(number.start, number.end));
    const about = [...new Set([...near, ...beyond, ...above, ...own])].slice(0, MAX_WORDS);
    return { about, near: near.length };
  });
}

/** The words around a number and how far they are; far ones are left out, as a statement may hold many numbers. */
function wordsAround(
  number: Span,
  { words, numbers, clauses, turns, introductions }: Parts,
): { text: string; far: number }[] {
  const first = countBefore(words, ({ start }) => start < number.start);
  const clause = countBefore(clauses, (at) => at < number.start);
  const nextNumber = numbers[countBefore(numbers, ({ start }) => start <= number.start)];
  const nextTurn = turns[countBefore(turns, (at) => at < number.end)] ?? Infinity;
  const from = Math.max(0, first - MAX_WORDS);
  return words.slice(from, first + MAX_WORDS).map((word, offset) => {
    const index = from + offset;
    const isBehind = index >= first;
    const steps = isBehind ? (index - first + 1) * BEHIND : first - index;
    const clausesApart = Math.abs(countBefore(clauses, (at) => at < word.start) - clause);
    const isOfNext =
      nextNumber !== undefined &&
      isBehind &&
      (introductions.has(word.start) || isSaidOf(word, number, nextNumber, nextTurn));
    return { text: word.text, far: steps + BEYOND * (clausesApart + (isOfNext ? 1 : 0)) };
  });
}

/** Whether a word behind a number belongs to the next number: it stands behind that, or a turn comes before it. */
function isSaidOf(word: Word, number: Span, next: Span, turn: number): boolean {
  return word.start >= number.end && (word.start >= next.start || (turn < word.start && word.end <= next.start));
}

/** "62^7" is about 62 characters; a power of ten is only a way to write a number. */
function baseOfPower(text: string, { start }: Word): Word[] | null {
  const [, base] = /^(\d{1,3})(?:\^|\*\*|[⁰¹²³⁴⁵⁶⁷⁸⁹])/.exec(text.slice(start, start + 5)) ?? [];
  return base === undefined || base === '10' ? null : [{ text: base, start, end: start + base.length }];
}

/**
 * Numbers and units say nothing about what other numbers are: not the months of "× 60 months", not the "cores" of
 * "116 cores".
 */
function isName(word: Word, numbers: readonly Span[]): boolean {
  if (word.text.length === 1 || /^\d/.test(word.text) || SHORT_UNITS.test(word.text)) return false;
  if (periodNamed(word.text) === undefined && !/^v?(?:cpus?|cores?)$/.test(word.text)) return true;
  const number = numbers[countBefore(numbers, ({ end }) => end <= word.start)];
  return number === undefined || word.start < number.start;
}

/** "580/s pk"; elsewhere a `pk` is a primary key. */
const PEAK = /^pks?$/;
const SHORT_UNITS = /^(?:[kmgtp]i?b|[kmg]?bps|ms|sec|us|ns)$/;

const inFullOf = (word: Word): Word => (PEAK.test(word.text) ? { ...word, text: 'peak' } : word);

const namesIn = (text: string): string[] =>
  wordsOf(text.slice(0, 200))
    .filter((word) => isName(word, []))
    .map((word) => word.text);

const placesOf = (text: string, pattern: RegExp): number[] => [...text.matchAll(pattern)].map((match) => match.index);

/** How many items at the beginning of a sorted list fulfil the condition. */
function countBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
