import type { FoundNumber } from './found-number.ts';
import { FRACTION, fractionOf } from './read-fraction.ts';
import { numbersInWords } from './words-as-numbers.ts';

/** Not inside of a word or version: `p99`, `base62`, `SHA-256` and `v1.2` hold no quantity. */
const START = String.raw`(?<![\p{L}\p{N}_.]|[\p{L}]-|\d,)`;
const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:_\d{3})+(?!\d)|\d{1,3}(?:['’]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:[  ]\d{3})+(?![\d,.]\d)(?!\d)|\d{1,3}(?: \d{3})+(?!\d)`;
const NUMBER = new RegExp(
  `${START}(?:${GROUPED}|\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}(?![\\d,])|\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.])|${FRACTION}|\\d{1,12},\\d{1,2}(?![\\d,])|\\d+(?:\\.\\d+)?|\\.\\d+)`,
  'gu',
);
const TIMES_TEN = /\s?[x×*·]\s?10(?:(?:\^|\*\*)\s?\{?(-?\d{1,3})\}?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/uy;
const EXPONENT = /[eE]([+-]?\d{1,3})(?![\p{L}\d])/uy;
/** "2 and a half million" */
const AND_A_HALF = /\sand\sa\shalf(?=\s\p{L})/uy;
const POWER = /(?:\^|\*\*)\s?\{?(\d{1,3})\}?|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/uy;
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * All numbers in a text, in order: grouped, decimal, fractions (`1½`, `1/2 hour`), scientific (`6e9`, `6×10⁹`, `2^31`) or
 * small ones in words.
 */
export function* readNumbers(text: string): Generator<FoundNumber> {
  const inWords = numbersInWords(text);
  let word = 0;
  NUMBER.lastIndex = 0;
  let after = 0;
  for (const match of text.matchAll(NUMBER)) {
    if (match.index < after) continue;
    for (let one = inWords[word]; one !== undefined && one.start < match.index; one = inWords[++word]) yield one;
    const number = withPower(text, match[0], match.index);
    after = number.end;
    if (Number.isFinite(number.value)) yield number;
  }
  yield* inWords.slice(word);
}

function withPower(text: string, digits: string, start: number): FoundNumber {
  const end = start + digits.length;
  const fraction = fractionOf(digits);
  if (fraction !== null) return { value: fraction, start, end, isAmbiguous: false };
  const half = at(AND_A_HALF, text, end);
  const mantissa = valueOf(digits) + (half === null ? 0 : 0.5);
  if (half !== null) return { value: mantissa, start, end: end + half[0].length, isAmbiguous: false };
  const isAmbiguous = /^\d{1,3}\.000$/.test(digits);
  const ten = at(TIMES_TEN, text, end) ?? at(EXPONENT, text, end);
  if (ten !== null) {
    const exponent = ten[1] === undefined ? fromSuperscript(ten[2] ?? '') : Number(ten[1]);
    return { value: mantissa * 10 ** exponent, start, end: end + ten[0].length, isAmbiguous: false };
  }
  const power = at(POWER, text, end);
  if (power === null) return { value: mantissa, start, end, isAmbiguous };
  const exponent = power[1] === undefined ? fromSuperscript(power[2] ?? '') : Number(power[1]);
  return { value: mantissa ** exponent, start, end: end + power[0].length, isAmbiguous: false };
}

/**
 * Commas, spaces, underscores, apostrophes and two or more points part thousands; one comma before one or two digits is
 * a decimal comma, also behind points that part thousands.
 */
function valueOf(digits: string): number {
  if (/^[\d.]+,\d{1,2}$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  const isPointGrouped = /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits);
  return Number(digits.replaceAll(isPointGrouped ? /\./g : /[,_\s'’]/g, ''));
}

const fromSuperscript = (digits: string): number => Number([...digits].map((one) => SUPERSCRIPT.indexOf(one)).join(''));

/** Matches a sticky expression at a place. */
export function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
