import type { Quantity } from './sheet.ts';
import { aboutWords } from './quantities/about-words.ts';
import type { FoundNumber } from './quantities/found-number.ts';
import { labelUnit } from './quantities/label-unit.ts';
import type { QuantityPlace } from './quantities/quantity-place.ts';
import { readNumbers } from './quantities/read-number.ts';
import { readUnit } from './quantities/read-unit.ts';
import { resultUnit, type Measured } from './quantities/result-unit.ts';
import type { ReadUnit } from './quantities/unit-grammar.ts';

/** Nobody writes more numbers than these. */
const MAX_QUANTITIES = 2000;
/** So many numbers before a result may be what it comes of. */
const MAX_STEPS = 12;
const RANGE = /\s?(?:[-–—]|\.\.\.?)\s?[~≈]?(?=[\d.])|\s(?:to|and up to)\s(?=\d)/uy;

/**
 * The numbers of a text with their units, in order. A range ("2-3 TB") counts as its geometric middle; of a
 * calculation ("100M / (30*86400) = 38.6/s") each number is read. `100.000` is a hundred thousand where it counts
 * things, and a hundred before a unit of size or time.
 */
export function readQuantities(text: string, places: readonly QuantityPlace[] = [wholeOf(text)]): Quantity[] {
  const quantities: Quantity[] = [];
  for (const place of places) {
    if (quantities.length >= MAX_QUANTITIES) break;
    const own = text.slice(place.start, place.end);
    const context = own.toLowerCase();
    const found: Found[] = [];
    let after = 0;
    for (const number of readNumbers(own)) {
      if (number.start < after) continue;
      const one = readOne(own, number, context, place);
      if (one === null) continue;
      found.push(one.isPlain ? { ...one, ...resultUnit(own, found.slice(-MAX_STEPS), one) } : one);
      after = one.end;
    }
    const about = aboutWords(own, found, place);
    for (const [index, { start, end, value, unit }] of found.entries()) {
      const span = { start: place.start + start, end: place.start + end };
      quantities.push({ ...span, value, unit, ...(about[index] ?? NOTHING), text: own.slice(start, end) });
    }
  }
  return quantities.slice(0, MAX_QUANTITIES);
}

const NOTHING = { about: [], near: 0 } as const;

interface Found extends Measured {
  /** No unit and no label says what it is of. */
  readonly isPlain: boolean;
}

const wholeOf = (text: string): QuantityPlace => ({
  start: 0,
  end: text.length,
  parent: null,
  heading: '',
  columns: null,
});

/** A number with its unit, in the words of its statement; null where it is part of a name ("2nd", "64bit"). */
function readOne(text: string, number: FoundNumber, context: string, place: QuantityPlace): Found | null {
  let { value } = number;
  let unit = readUnit(text, number.end, value, context);
  const upper = rangeEnd(text, number, unit);
  if (upper !== null) {
    const second = readUnit(text, upper.end, upper.value, context);
    const low = number.value * (unit.isNone ? second.factor : unit.factor);
    const high = upper.value * second.factor;
    if (high > low && low > 0) {
      value = Math.sqrt(low * high) / second.factor;
      unit = second;
    }
  }
  if (unit.isNone && /^[\p{L}_]/u.test(text.slice(unit.end, unit.end + 1))) return null;
  if (number.isAmbiguous && (unit.unit === 'count' || unit.unit === 'per-second')) value *= 1000;
  const labelled =
    unit.unit === 'count' && unit.period === null ? labelUnit(text, number.start, unit.end, place) : null;
  const base = value * unit.factor * (labelled?.factor ?? 1);
  if (!Number.isFinite(base)) return null;
  return {
    start: number.start,
    end: unit.end,
    value: base,
    unit: labelled?.unit ?? unit.unit,
    written: number.value,
    isPlain: labelled === null && unit.unit === 'count' && unit.period === null,
  };
}

/** The second number of "2-3 TB", "2 TB - 3 TB" or "30 to 40/s". */
function rangeEnd(text: string, number: FoundNumber, unit: ReadUnit): FoundNumber | null {
  RANGE.lastIndex = unit.end;
  const sign = RANGE.exec(text);
  // With spaces around, a hyphen takes away.
  if (sign === null || (sign[0].startsWith(' -') && unit.isNone)) return null;
  const from = unit.end + sign[0].length;
  const [next] = readNumbers(text.slice(from, from + 30));
  return next === undefined || next.start > 0 || next.value <= number.value * 1e-9
    ? null
    : { ...next, start: from, end: from + next.end };
}
