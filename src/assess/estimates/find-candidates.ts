import type { DerivedEstimate } from '../derive-estimates.ts';
import { PERIOD_PATTERN, PERIODS, periodNamed } from '../quantities/periods.ts';
import type { Quantity, Sheet } from '../sheet.ts';
import { fitsBetter, wordFit } from './word-fit.ts';

/** A number of the sheet that may be what is estimated. */
export interface Candidate {
  readonly quantity: Quantity;
  /** In the unit of the estimate. */
  readonly value: number;
  /** Smaller is better; equal numbers are equally likely meant. */
  readonly rank: number;
}

/** Numbers whose words say what the estimate is about, the best first. */
export function candidatesFor(
  sheet: Sheet,
  estimate: DerivedEstimate,
  others: readonly DerivedEstimate[],
): Candidate[] {
  const rivals = others.filter((other) => isComparable(other, estimate));
  const candidates: Candidate[] = [];
  for (const quantity of sheet.quantities) {
    const value = valueIn(quantity, estimate);
    if (value === null || isGiven(quantity, estimate)) continue;
    const fit = wordFit(quantity, estimate);
    if (fit === null) continue;
    const isOthers = rivals.some((other) => {
      const theirs = valueIn(quantity, other) === null ? null : wordFit(quantity, other);
      return theirs !== null && fitsBetter(theirs, fit);
    });
    if (isOthers) continue;
    candidates.push({ quantity, value, rank: rankOf(sheet, quantity, fit.far) });
  }
  return candidates.toSorted((a, b) => a.rank - b.rank || b.quantity.start - a.quantity.start);
}

const isComparable = (other: DerivedEstimate, estimate: DerivedEstimate): boolean =>
  other.id !== estimate.id && (other.unit === estimate.unit || other.unit === 'bytes' || estimate.unit === 'bytes');

/** Results before steps of a calculation, the section of estimates before others, near words before far ones. */
function rankOf(sheet: Sheet, { start, end }: Quantity, far: number): number {
  const isResult = /[=≈~→:⇒]\s*(?:about |around |roughly |~)?$/.test(sheet.text.slice(Math.max(0, start - 16), start));
  const isStep = /^\s*[/*×÷x]\s*[\d(]|^\s*[=≈→]/.test(sheet.text.slice(end, end + 6));
  const section = sheet.statements.find((one) => one.start <= start && start < one.end)?.section ?? null;
  return (section === 'estimates' ? 0 : 1000) + (isStep ? 200 : isResult ? 0 : 20) + far;
}

/** The number in the unit of the estimate; null where it is of another unit. */
function valueIn(quantity: Quantity, { unit, name, about }: DerivedEstimate): number | null {
  if (quantity.unit === unit) return quantity.value;
  const period = periodOf(quantity.text);
  // "0.6 TB/year" for the storage of a year
  if (unit === 'bytes' && quantity.unit === 'bytes-per-second' && period !== null) {
    const isAsked = new RegExp(`\\b${period}`, 'i').test(`${name} ${about.flat().join(' ')}`);
    return isAsked ? quantity.value * PERIODS[period] : null;
  }
  if (unit === 'count' && quantity.unit === 'per-second' && period !== null) {
    const isAsked = new RegExp(`\\b${period}`, 'i').test(name);
    return isAsked ? quantity.value * PERIODS[period] : null;
  }
  // Cores are also counted plainly, and factors written without a sign.
  if ((unit === 'cores' || unit === 'ratio') && quantity.unit === 'count') return quantity.value;
  return null;
}

const PERIOD_AT_END = new RegExp(`(?:\\/|\\s|p)(${PERIOD_PATTERN})$`, 'i');

function periodOf(text: string): keyof typeof PERIODS | null {
  return periodNamed(PERIOD_AT_END.exec(text)?.[1] ?? '') ?? null;
}

/** The brief's own number, written down again: "100M new links a month". */
function isGiven(quantity: Quantity, { given }: DerivedEstimate): boolean {
  const period = periodOf(quantity.text);
  if (period === null || period === 'second') return false;
  const written = quantity.value * PERIODS[period];
  return given.some(({ value }) => Math.abs(written / value - 1) < 0.001);
}
