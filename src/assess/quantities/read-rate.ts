import { PERIOD_PATTERN, PERIODS, periodNamed, type Period } from './periods.ts';
import { at } from './read-number.ts';
import { END, GAP, unitRead, type ReadUnit } from './unit-grammar.ts';

/** What calls are counted by, for a regular expression. */
export const CALL_NAMES = '(?:rps|qps|tps|wps|iops|rpm|qpm)';
const CALLS = new RegExp(`(?:[ -][a-z]{2,12}){0,2}${GAP}(${CALL_NAMES})${END}`, 'iuy');
const NOT_A_NOUN = String.raw`(?!(?:per|pr|a|an|each|every|in|at|on|for|is|are|and|or|to|with|by|from|over|times|plus|than|x)\b)`;
const NOUNS = String.raw`(?:[ -]${NOT_A_NOUN}[\p{L}]{1,20}){0,4}`;
const RATE = new RegExp(
  String.raw`${NOUNS}(?:\s?\/\s?|\s(?:per|pr|a|an|each|every)\s(?:single\s)?|(?<![\p{L}])p(?=s${END}))(${PERIOD_PATTERN})${END}|${NOUNS}\s(hourly|daily|weekly|monthly|yearly|annually)${END}(?!\s(?:active|users?))`,
  'iuy',
);
/**
 * "100 requests per 15 min", "5 writes every 2 hours", "10/5min"; a bar with spaces around divides. Of days or longer a
 * total is meant: "3 TB/5 years".
 */
const RATE_OF_SEVERAL = new RegExp(
  String.raw`${NOUNS}(?:\/|\s(?:per|every|each)\s)(\d{1,3})(?:\s|-)?(${PERIOD_PATTERN})${END}`,
  'iuy',
);

/** "4k read QPS", "6000 RPM", or null. */
export function readCalls(text: string, from: number): ReadUnit | null {
  const calls = at(CALLS, text, from);
  if (calls === null) return null;
  const period = /m$/i.test(calls[1] ?? '') ? 'minute' : 'second';
  return unitRead('per-second', 1 / PERIODS[period], from + calls[0].length, period);
}

/** Makes a rate of a count or size where a period follows: "100M new links per month", "20 GB a day". */
export function withRate(text: string, found: ReadUnit): ReadUnit {
  if ((found.unit !== 'count' && found.unit !== 'bytes') || found.period !== null) return found;
  const behind = periodBehind(text, found.end);
  if (behind !== null) return perSecond(found, PERIODS[behind.period], behind.end, behind.period);
  const several = at(RATE_OF_SEVERAL, text, found.end);
  const one = periodNamed(several?.[2] ?? '');
  if (several !== null && one !== undefined && PERIODS[one] < PERIODS.day && Number(several[1]) > 0) {
    return perSecond(found, PERIODS[one] * Number(several[1]), found.end + several[0].length, one);
  }
  const calls = found.unit === 'count' ? readCalls(text, found.end) : null;
  return calls === null ? found : { ...calls, factor: found.factor * calls.factor };
}

/** Takes in the period that a duration is a share of: "4.38 min per month"; "30 days a month" are all of it. */
export function withPeriod(text: string, found: ReadUnit, value: number): ReadUnit {
  const behind = periodBehind(text, found.end);
  if (behind === null || PERIODS[behind.period] < PERIODS.hour) return found;
  const isShare = value * found.factor < 0.9 * PERIODS[behind.period];
  return isShare ? unitRead(found.unit, found.factor, behind.end, behind.period) : found;
}

/** The period that is named at a place, and where its words end; or null. */
function periodBehind(text: string, from: number): { readonly period: Period; readonly end: number } | null {
  const rate = at(RATE, text, from);
  const period = periodNamed(rate?.[1] ?? rate?.[2] ?? '');
  return rate === null || period === undefined ? null : { period, end: from + rate[0].length };
}

function perSecond(found: ReadUnit, seconds: number, end: number, period: Period): ReadUnit {
  return unitRead(found.unit === 'bytes' ? 'bytes-per-second' : 'per-second', found.factor / seconds, end, period);
}
