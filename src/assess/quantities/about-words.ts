import type { Quantity, Span } from '../sheet.ts';
import type { QuantityPlace } from '../read-quantities.ts';
import { wordsOf } from '../words/text-words.ts';
import { cellOf } from './cells.ts';

/** More words than these say nothing more. */
const MAX_WORDS = 40;
/** A word beyond a comma or bar is about this many words farther away. */
const BEYOND = 20;
/** A word behind a number says a little less about it than one in front: "reads: 4k/s, writes: 40/s". */
const BEHIND = 1.25;
const PARTS = /[,;|.!?\n]\s|[;|]|\s(?:and|but|while)\s/g;

/** Words that say what a number is about; the first `near` of them are of its own clause or column. */
type AboutWords = Pick<Quantity, 'about' | 'near'>;

/**
 * For each number of a statement, the words that say what it is about, nearest first: those of its own clause, its
 * column, the rest of its statement, the line above and the heading.
 */
export function aboutWords(text: string, numbers: readonly Span[], place: QuantityPlace): AboutWords[] {
  if (numbers.length === 0) return [];
  const words = wordsOf(text);
  const breaks = [...text.matchAll(PARTS)].map((match) => match.index);
  const clauseOf = (at: number): number => countBefore(breaks, at);
  const clauses = words.map((word) => clauseOf(word.start));
  const above = [...textWords(place.parent ?? ''), ...textWords(place.heading)];
  let first = 0;
  return numbers.map((number) => {
    while (first < words.length && (words[first]?.end ?? 0) <= number.start) first++;
    const own = clauseOf(number.start);
    // Far words are not sorted in: a statement may hold many numbers.
    const from = Math.max(0, first - MAX_WORDS);
    const around = words.slice(from, first + MAX_WORDS).map((word, offset) => {
      const index = from + offset;
      const steps = index < first ? first - index : (index - first + 1) * BEHIND;
      return { text: word.text, far: steps + BEYOND * Math.abs((clauses[index] ?? own) - own) };
    });
    const column = place.columns === null ? [] : textWords(place.columns[cellOf(text, number.start)] ?? '');
    const sorted = around.toSorted((a, b) => a.far - b.far);
    const inClause = sorted.filter(({ far }) => far < BEYOND).map((one) => one.text);
    const beyond = sorted.filter(({ far }) => far >= BEYOND).map((one) => one.text);
    const near = [...new Set([...inClause, ...column])].filter(isName).slice(0, MAX_WORDS);
    const about = [...new Set([...near, ...[...beyond, ...above].filter(isName)])].slice(0, MAX_WORDS);
    return { about, near: near.length };
  });
}

const textWords = (text: string): string[] => wordsOf(text.slice(0, 200)).map((word) => word.text);

/** Numbers and units say nothing about what other numbers are. */
const isName = (word: string): boolean => word.length > 1 && !/^\d/.test(word) && !UNITS.test(word);

const UNITS = /^(?:[kmgtp]i?b|[kmg]?bps|ms|sec|us|ns)$/;

/** How many of the sorted places are before `at`. */
function countBefore(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
