import type { DerivedEstimate } from '../derive-estimates.ts';
import { offBy } from '../quantities/off-by.ts';
import { periodAtEnd, PERIODS } from '../quantities/periods.ts';
import type { Quantity, Sheet, Statement } from '../sheet.ts';
import { isStep } from './is-step.ts';
import { isWithoutNoun, valueIn } from './value-in.ts';
import { fitsBetter, saysOther, wordFit, type WordFit } from './word-fit.ts';

/** A number of the sheet that may be what is estimated. */
export interface Candidate {
  readonly quantity: Quantity;
  /** In the unit of the estimate. */
  readonly value: number;
  /** Smaller is better: among the estimates before elsewhere, its words beside it, in the unit that was asked for. */
  readonly tier: number;
  /** How many times the estimate it is by intent: the peak factor, where the peak of an average was worked out; else 1. */
  readonly times: number;
}

/** Up to this factor, two numbers are the same one, differently rounded. */
const NEARLY = 1.1;
/** How much worse it is that the words stand in another clause. */
const FARTHER = 2;

/** The numbers that are most likely meant: of the unit, with words of the estimate, and not of another one. */
export function candidatesFor(
  sheet: Sheet,
  estimate: DerivedEstimate,
  others: readonly DerivedEstimate[],
): readonly Candidate[] {
  const rivals = others.filter((other) => other.unit === estimate.unit && other.value !== estimate.value);
  const candidates: (Candidate & { readonly statement: Statement | null })[] = [];
  for (const [index, quantity] of sheet.quantities.entries()) {
    const inUnit = valueIn(sheet.text, quantity, estimate);
    if (inUnit === null || isGiven(quantity, estimate)) continue;
    const { value, isConverted } = inUnit;
    // A bare 0 counts nothing; it is a name ("shard 0") or an end of a range.
    if (value === 0 && quantity.unit === 'count') continue;
    const fit = wordFit(quantity, estimate) ?? fitByCalculation(sheet, index, estimate);
    if (fit === null) continue;
    const isOthers = rivals.some((other) => {
      const theirs = wordFit(quantity, other);
      return theirs !== null && belongsTo(other, theirs, estimate, fit, value);
    });
    if (isOthers) continue;
    const period = periodAtEnd(quantity.text);
    // What comes in on a day says nothing of the peak.
    if (isPeak(estimate) && period !== null && PERIODS[period] >= PERIODS.day) continue;
    const statement = statementAt(sheet.statements, quantity.start);
    const section = statement?.section ?? null;
    const isElsewhere = section !== 'estimates' && section !== null && section !== 'canvas';
    // Another unit is only meant among the estimates, with the words right beside it, or for the period that was asked.
    const isOfPeriod = quantity.unit === 'bytes-per-second' || quantity.unit === 'per-second';
    const isBeside = fit.isNear || isOfPeriod || (estimate.unit === 'cores' && isWithoutNoun(sheet.text, quantity));
    if (quantity.unit !== estimate.unit && (isElsewhere || !isBeside)) continue;
    if (!isPlausible(value, estimate.value, isElsewhere)) continue;
    // An operand may happen to be the estimate; as an answer it was not meant.
    if (offBy(value, estimate.value) > (isConverted ? NEARLY : 2) && isStep(sheet.text, quantity, statement)) continue;
    candidates.push({
      quantity,
      value,
      statement,
      times: timesMeant(quantity, value, estimate),
      tier: (isElsewhere ? 4 : 0) + (fit.isNear ? 0 : FARTHER) + (isConverted ? 1 : 0),
    });
  }
  return mostLikely(candidates);
}

/** How far behind the brief's number its rate is written. */
const REACH = 60;

/** "100 million a month is about 40 a second" says by its first number what the second is about. */
function fitByCalculation({ text, quantities }: Sheet, index: number, estimate: DerivedEstimate): WordFit | null {
  const { unit, rateOf } = estimate;
  const quantity = quantities[index];
  if (rateOf === null || quantity?.unit !== unit || saysOther(quantity, estimate)) return null;
  for (let at = index - 1; at >= 0; at--) {
    const before = quantities[at];
    if (before === undefined || quantity.start - before.end > REACH) return null;
    if (isSame(writtenValue(before), rateOf))
      return ENDS.test(text.slice(before.end, quantity.start)) ? null : { ideas: 1, isNear: true, hits: 1, far: 0 };
    // "100 million a month, 40 a second, 4,000 with reads": the first rate is its own.
    if (before.unit === unit) return null;
  }
  return null;
}

const ENDS = /[.;\n]\s/;

/** Whether a number is another estimate's: by its words, and where they say as much of both, by what it comes to. */
function belongsTo(
  other: DerivedEstimate,
  theirs: WordFit,
  own: DerivedEstimate,
  fit: WordFit,
  value: number,
): boolean {
  if (theirs.isNear === fit.isNear && theirs.ideas === fit.ideas) {
    if (isAbout(value, other.value) && offBy(value, own.value) > 2) return true;
    if (isAbout(value, own.value) && offBy(value, other.value) > 2) return false;
  }
  return fitsBetter(theirs, fit);
}

const isAbout = (value: number, other: number): boolean => offBy(value, other) <= NEARLY;

const PEAK = /^(?:peaks?|max|maximum|bursts?|spikes?|worst)$/;
const isPeak = ({ id, name }: DerivedEstimate): boolean => /peak/i.test(`${id} ${name}`);

/** "1h outage at peak = 2M backlog" is right, though the average was asked for. */
function timesMeant({ about, near }: Quantity, value: number, estimate: DerivedEstimate): number {
  const peak = estimate.given.find(({ id, name }) => /peak/i.test(`${id} ${name}`))?.value ?? 1;
  const isSaid = !isPeak(estimate) && about.slice(0, near).some((word) => PEAK.test(word));
  return isSaid && offBy(value, estimate.value) > 2 && isAbout(value, estimate.value * peak) ? peak : 1;
}

/** What is too far off, and stands elsewhere, is another number: the capacity of a node, a status code. */
function isPlausible(value: number, expected: number, isElsewhere: boolean): boolean {
  const factor = value / expected;
  const most = isElsewhere ? 12 : 2e6;
  return !(factor > most) && !(factor < 1 / most && value > 0);
}

/**
 * Those of the best tier, and what their statements go on with: "3 TB, 9 TB with replicas", "0.6 TB a year, 3 TB in five
 * years".
 */
function mostLikely(
  candidates: readonly (Candidate & { readonly statement: Statement | null })[],
): readonly Candidate[] {
  const best = Math.min(...candidates.map(({ tier }) => tier));
  const statements = new Set(candidates.filter(({ tier }) => tier === best).map(({ statement }) => statement));
  return candidates.filter(
    ({ tier, statement }) => tier === best || (tier <= best + FARTHER && statements.has(statement)),
  );
}

/** The statement at a place; statements are in order. */
function statementAt(statements: readonly Statement[], place: number): Statement | null {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return statements[low] ?? null;
}

/** The brief's own number, written down again: "100M new links a month", "7 days", "500 bytes a record". */
function isGiven(quantity: Quantity, estimate: DerivedEstimate): boolean {
  const written = writtenValue(quantity);
  if (written === quantity.value && isSame(written, estimate.value)) return false;
  return estimate.given.some(({ value }) => isSame(written, value));
}

/** The number as it was written: of "100M a month" the hundred million. */
function writtenValue({ unit, value, text }: Quantity): number {
  const period = periodAtEnd(text);
  const isRate = unit === 'per-second' || unit === 'bytes-per-second';
  return isRate && period !== null ? value * PERIODS[period] : value;
}

const isSame = (value: number, other: number): boolean => other !== 0 && Math.abs(value / other - 1) < 0.001;
