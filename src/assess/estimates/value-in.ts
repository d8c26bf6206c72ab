import type { DerivedEstimate } from '../derive-estimates.ts';
import { periodAtEnd, periodNamed, PERIODS, type Period } from '../quantities/periods.ts';
import type { Quantity } from '../sheet.ts';

/** A number in the unit of an estimate. */
export interface InUnit {
  readonly value: number;
  /** It was given in another unit, or for another period. */
  readonly isConverted: boolean;
}

/** The number in the unit of the estimate; null where it is of another unit. */
export function valueIn(text: string, quantity: Quantity, estimate: DerivedEstimate): InUnit | null {
  const { unit, name, about } = estimate;
  if (quantity.unit === unit && unit === 'seconds') return durationIn(quantity, estimate);
  const period = periodAtEnd(quantity.text);
  if (quantity.unit === unit) {
    return { value: quantity.value, isConverted: period !== null && period !== 'second' };
  }
  // "0.6 TB/year" for the storage of a year, "333M redirects/day" for a day's; not "20 GB/day" for some days'
  const isSum =
    (unit === 'bytes' && quantity.unit === 'bytes-per-second') || (unit === 'count' && quantity.unit === 'per-second');
  if (isSum && period !== null) {
    const isAsked = new RegExp(`\\b${period}\\b`, 'i').test(`${name} ${about.flat().join(' ')}`);
    return isAsked ? { value: quantity.value * PERIODS[period], isConverted: true } : null;
  }
  if (quantity.unit !== 'count') return null;
  // Cores are also counted plainly, and factors are written without a sign.
  const isCounted = unit === 'ratio' || (unit === 'cores' && isOfCores(text, quantity));
  return isCounted ? { value: quantity.value, isConverted: true } : null;
}

/** A share of time holds for every period: "4.38 min a month" are 52.6 min of the year that was asked for. */
function durationIn({ value, text, about, near }: Quantity, estimate: DerivedEstimate): InUnit {
  const asked = periodAmong(estimate.name.split(/\s/));
  const own = PERIOD_BEHIND.exec(text);
  const said = periodNamed(own?.[1] ?? own?.[2] ?? '') ?? periodAmong(about.slice(0, near));
  if (asked === null || said === null || said === asked) return { value, isConverted: false };
  // What stands around may be of another number; what is right was not meant otherwise.
  const isRight = own === null && Math.abs(value / estimate.value - 1) < 0.1;
  return isRight
    ? { value, isConverted: false }
    : { value: (value / PERIODS[said]) * PERIODS[asked], isConverted: true };
}

const PERIOD_BEHIND =
  /(?:\/\s?|\s(?:per|pr|an?|each|every)\s)(\p{L}+)$|\s(hourly|daily|weekly|monthly|yearly|annually)$/iu;

/** The first word for a period that things are promised by. */
function periodAmong(words: readonly string[]): Period | null {
  const periods = words.map(periodNamed);
  return periods.find((period) => period !== undefined && PERIODS[period] >= PERIODS.hour) ?? null;
}

/** What may be counted for cores: "580 workers" and "… × 0.1 = 116", but not "5 wrong passwords". */
function isOfCores(text: string, quantity: Quantity): boolean {
  const { start, end, about, near } = quantity;
  const isResult = /[=≈→⇒>]\s?[~≈]?$/.test(text.slice(Math.max(0, start - 3), start));
  if (isResult && !/^\s[a-z]/i.test(text.slice(end, end + 2))) return true;
  // "Parallelism by Little: 116 mean, 580 peak": what is counted is said once for all numbers without a noun.
  const words = isWithoutNoun(text, quantity) ? about : about.slice(0, near);
  return words.some((word) => CORE_WORDS.test(word));
}

/** Whether nothing is said to be counted behind a number. */
export const isWithoutNoun = (text: string, { end }: Quantity): boolean => PLAIN_END.test(text.slice(end, end + 12));

const PLAIN_END = /^\s*(?:[|,.;)/]|$)|^\s(?:at )?(?:the )?(?:peak|max|mean|average|avg)\b/i;

const CORE_WORDS =
  /^(?:v?cpus?|cores?|workers?|slots?|threads?|consumers?|process(?:es|ors?)?|running|busy|concurren\w*|parallel\w*|flight|once|little\w*)$/;
