import type { DerivedEstimate } from './derive-estimates.ts';
import { candidatesFor, type Candidate } from './estimates/find-candidates.ts';
import { guessSlip } from './estimates/guess-slip.ts';
import { formatQuantity } from './format-quantity.ts';
import type { Quantity, Sheet } from './sheet.ts';

/** What became of an estimate. */
export interface EstimateFinding {
  readonly estimate: DerivedEstimate;
  /** What was written; null where nothing was. */
  readonly quantity: Quantity | null;
  /** The number that was written, in the unit of the estimate; null where nothing was. */
  readonly found: number | null;
  /** found / expected, or by the expected peak where the peak was worked out; null where nothing was found. */
  readonly factor: number | null;
  /** `right` within 2 ×, `partly` within 10 ×. */
  readonly grade: 'right' | 'partly' | 'wrong' | 'absent';
  /** "10 × too high: 100 million ÷ 2.59 million ≈ 38.6/s." */
  readonly sentence: string;
}

/** Room for rounding, as in 3 TB for 2.9. */
const SLACK = 1.001;

/**
 * Finds the number of a sheet that means this estimate, and compares. `others` are the prompt's other estimates: a
 * number whose words say more of one of them belongs to that one.
 */
export function checkEstimate(
  sheet: Sheet,
  estimate: DerivedEstimate,
  others: readonly DerivedEstimate[],
): EstimateFinding {
  const candidates = candidatesFor(sheet, estimate, others);
  const [first] = candidates;
  if (first === undefined) return absent(estimate);
  // Of a calculation's steps and its result, whose words are the same, the one that was meant is the nearest one.
  const chosen = candidates.reduce((best, one) => (offBy(one, estimate) < offBy(best, estimate) ? one : best));
  const factor = estimate.value === 0 ? (chosen.value === 0 ? 1 : Infinity) : meantBy(chosen) / estimate.value;
  const off = Math.max(factor, 1 / factor);
  const grade = off <= 2 * SLACK ? 'right' : off <= 10 * SLACK ? 'partly' : 'wrong';
  return {
    estimate,
    quantity: chosen.quantity,
    found: chosen.value,
    factor,
    grade,
    sentence: sentenceFor(chosen, estimate, factor, grade),
  };
}

function absent(estimate: DerivedEstimate): EstimateFinding {
  const sentence = `${estimate.name}: no number was found. ${calculationOf(estimate)}.`;
  return { estimate, quantity: null, found: null, factor: null, grade: 'absent', sentence };
}

/** The number as the estimate asks for it: of the peak's, the average's. */
const meantBy = ({ value, times }: Candidate): number => value / times;

const offBy = (candidate: Candidate, estimate: DerivedEstimate): number =>
  candidate.value > 0 ? Math.abs(Math.log(meantBy(candidate) / estimate.value)) : Infinity;

function sentenceFor(
  { quantity, times: peak }: Candidate,
  estimate: DerivedEstimate,
  factor: number,
  grade: string,
): string {
  const calculation = calculationOf(estimate);
  const atPeak = peak === 1 ? '' : `, and ${times(peak)} that at the peak`;
  if (grade === 'right') return `${estimate.name}: ${quantity.text} is right; ${lowerFirst(calculation)}${atPeak}.`;
  const off = factor > 1 ? `${times(factor)} too high` : `${times(1 / factor)} too low`;
  const slip = guessSlip(factor, estimate);
  return `${estimate.name}: ${quantity.text} is ${off}: ${lowerFirst(calculation)}.${slip === null ? '' : ` ${slip}`}`;
}

/** "10 ×", "2.5 ×", "40,000 ×" */
const times = (factor: number): string =>
  Number.isFinite(factor)
    ? formatQuantity(factor >= 10 ? Number(factor.toPrecision(2)) : Number(factor.toPrecision(2)), 'ratio')
    : 'far';

const calculationOf = ({ steps, value, unit }: DerivedEstimate): string =>
  workedOut(steps).join(', then ') || formatQuantity(value, unit);

/** Steps that calculate something; others only give a number a name. */
const workedOut = (steps: DerivedEstimate['steps']): string[] =>
  steps.map((step) => step.calculation).filter((calculation) => /[×÷+]|\s-\s/.test(calculation));

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
