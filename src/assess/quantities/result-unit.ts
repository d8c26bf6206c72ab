import { evaluateFormula, FormulaError } from '../formula.ts';
import type { Quantity } from '../sheet.ts';
import { offBy } from './off-by.ts';
import { periodAtEnd, PERIODS } from './periods.ts';

/** A number that was read, with how it was written: 2.5 of "2.5M sec". */
export interface Measured extends Pick<Quantity, 'start' | 'end' | 'value' | 'unit'> {
  readonly written: number;
}

/** Numbers that are calculated with, where the calculation stands in the text, and the value that it comes to. */
interface Calculation {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly operands: readonly Measured[];
  readonly value: number;
}

/** Where a result begins: "… = 40", "… ≈ 40". */
const RESULT = /(?:[=≈→]|\s~)\s?[~≈]?\s?$/;
/** What a calculation begins behind. */
const BEGINNING = /[=≈→:;|\n]|,\s/g;
/** Longer calculations are written in steps. */
const MAX_OPERANDS = 10;
const REACH = 200;
/** How much may have been rounded away. */
const NEARLY = 1.04;
/** People take 10^5 for the seconds of a day; written so, it hardly is anything else. */
const ROUND_DAY = /^(?:10(?:\^|\*\*)\{?5|10⁵|1e5)/;
/** Seconds that things are divided by to get them a second; a minute's 60 may as well be a number of machines. */
const LONG_PERIODS = [PERIODS.hour, PERIODS.day, PERIODS.week, PERIODS.month, PERIODS.year];

/**
 * What a result without a unit is of, by the calculation in front that comes to it: a rate where a count is divided by
 * seconds ("100M / (30*24*60*60) = 38.58"), a time where one is multiplied by a share ("0.0001 × 525600 min = 52.56").
 * null where nothing tells.
 */
export function resultUnit(
  text: string,
  numbers: readonly Measured[],
  result: Measured,
): Pick<Quantity, 'value' | 'unit'> | null {
  const before = text.slice(Math.max(0, result.start - REACH), result.start);
  const sign = RESULT.exec(before);
  if (sign === null || !(result.value > 0)) return null;
  const end = result.start - before.length + sign.index;
  const start = result.start - before.length + beginningOf(before.slice(0, sign.index));
  const operands = numbers.filter((one) => one.start >= start && one.end <= end);
  if (operands.length < 2 || operands.length > MAX_OPERANDS) return null;
  const calculation = { text, start, end, operands, value: result.value };
  return rateOf(calculation) ?? timeOf(calculation);
}

function rateOf(calculation: Calculation): Pick<Quantity, 'value' | 'unit'> | null {
  const { text, operands, value } = calculation;
  const [first, ...others] = operands.map((one, index) => (index === 0 ? amountOf(text, one) : one));
  if (first === undefined) return null;
  if (first.unit !== 'count' || others.some(({ unit }) => !isPart(unit))) return null;
  const computed = evaluated({ ...calculation, operands: [first, ...others] });
  if (computed === null || offBy(computed, value) > NEARLY) return null;
  const seconds = first.value / computed;
  const isOfSeconds =
    others.some((one) => one.unit === 'seconds' || ROUND_DAY.test(text.slice(one.start, one.end))) ||
    LONG_PERIODS.some((period) => offBy(seconds, period) <= NEARLY);
  return isOfSeconds && seconds >= PERIODS.minute ? { value, unit: 'per-second' } : null;
}

function timeOf(calculation: Calculation): Pick<Quantity, 'value' | 'unit'> | null {
  const { operands, value } = calculation;
  const times = operands.filter(({ unit }) => unit === 'seconds');
  const [time] = times;
  // Tasks by the seconds of one are workers, not a time.
  if (time === undefined || times.length > 1 || time.value < PERIODS.day) return null;
  if (operands.some(({ unit }) => !isPart(unit))) return null;
  const computed = evaluated(calculation);
  const seconds = (value * time.value) / time.written;
  return computed !== null && computed < time.value && offBy(computed, seconds) <= NEARLY
    ? { value: seconds, unit: 'seconds' }
    : null;
}

const isPart = (unit: Quantity['unit']): boolean => unit === 'count' || unit === 'seconds' || unit === 'ratio';

/** "100M a month" as the count that is divided by the seconds of one. */
function amountOf(text: string, one: Measured): Measured {
  const period = one.unit === 'per-second' ? periodAtEnd(text.slice(one.start, one.end)) : null;
  return period === null || PERIODS[period] < PERIODS.day
    ? one
    : { ...one, unit: 'count', value: one.value * PERIODS[period] };
}

/** The value of a calculation; null where it is none. Words in it say what its numbers are. */
function evaluated({ text, start, end, operands }: Calculation): number | null {
  let formula = '';
  let after = start;
  for (const [index, one] of operands.entries()) {
    formula += `${signsIn(text.slice(after, one.start))} q${index} `;
    after = one.end;
  }
  formula += signsIn(text.slice(after, end));
  try {
    return evaluateFormula(formula, new Map(operands.map(({ value }, index) => [`q${index}`, value])));
  } catch (error) {
    if (error instanceof FormulaError) return null;
    throw error;
  }
}

/** Only the signs: a hyphen or an `x` inside of a word is none. */
const signsIn = (text: string): string =>
  text
    .replaceAll(/\sx(?=\s)|[×·]/g, '*')
    .replaceAll('÷', '/')
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/(?<=\p{L})[-/]+(?=\p{L})/gu, '')
    .replaceAll(/[^-+*/()]/g, '');

function beginningOf(text: string): number {
  const last = [...text.matchAll(BEGINNING)].at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
