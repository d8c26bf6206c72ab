import { PERIOD_PATTERN, PERIODS, periodNamed } from './periods.ts';
import { readDuration } from './read-duration.ts';
import { readMinutes } from './read-minutes.ts';
import { at } from './read-number.ts';
import { CALL_NAMES, readCalls, withPeriod, withRate } from './read-rate.ts';
import { readSize } from './read-size.ts';
import { END, GAP, unitRead, type ReadUnit } from './unit-grammar.ts';

/** Not "40 w/s", which are writes, and not "200 w/ headroom". */
const TIME = new RegExp(
  `${GAP}(?:(ms|msecs?|millis|milliseconds?)|([µμu]s|microseconds?)|(ns|nanoseconds?)|(?!w\\/)(${PERIOD_PATTERN}))${END}(?!\\s?\\/\\s?s\\b)`,
  'iuy',
);
const PERCENT = new RegExp(`${GAP}(?:%|percent${END}|pct${END})`, 'iuy');
const CORES = new RegExp(
  `${GAP}(?:(?:physical|logical|virtual|cpu|more|full|busy)[ -])?(?:v?cpu[ -])?(?:v?cpus?|cores?)${END}`,
  'iuy',
);
const SCALE = new RegExp(
  `${GAP}(hundred|thousand|million|billion|trillion|lakhs?|crores?|mio|mil|mln|mm|mn|bln|bn|k|m|b|g|t)(?:${END}|(?=${CALL_NAMES}${END}))`,
  'iuy',
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, k: 1e3, lakh: 1e5, lakhs: 1e5, million: 1e6, m: 1e6, mm: 1e6, mio: 1e6, mil: 1e6, mln: 1e6,
  mn: 1e6, crore: 1e7, crores: 1e7, billion: 1e9, b: 1e9, bn: 1e9, bln: 1e9, g: 1e9, trillion: 1e12, t: 1e12,
}; // prettier-ignore
/** "5x", "5 ×", "5 times", "100:1"; before a number or bracket it multiplies. */
const FACTOR = new RegExp(String.raw`\s?[x×](?!\s*[\d(~≈.])${END}|${GAP}(?:times|fold)${END}|\s?:\s?1${END}`, 'iuy');
/** "five nines", "5 9s" of availability */
const NINES = /(?:\s|-)?(?:nines|(?<=\s|-|\p{L})9['’]?s)(?![\p{L}\d_])/iuy;

/**
 * Reads the unit behind a number. `context` (the statement, in small letters) decides what a letter alone means: `M` is
 * a million; `m` minutes beside words of time (TTL, timeout, downtime, …), else a million; `B` bytes beside words of size
 * or after a space, where the number is 16 or more, else a billion; `T` is bytes beside words of
 * size, `G` wherever nothing that is counted follows.
 */
export function readUnit(text: string, from: number, value: number, context: string): ReadUnit {
  const direct = readPlainUnit(text, from, value, context);
  if (direct !== null) return withRate(text, direct);
  const scale = readScale(text, from);
  if (scale === null) return withRate(text, { unit: 'count', factor: 1, end: from, period: null, isNone: true });
  const inner = readPlainUnit(text, scale.end, value * scale.factor, context);
  return withRate(text, inner === null ? scale : { ...inner, factor: scale.factor * inner.factor });
}

/** "million", "k", "hundred million" */
function readScale(text: string, from: number): ReadUnit | null {
  const scale = at(SCALE, text, from);
  if (scale === null) return null;
  const name = (scale[1] ?? '').toLowerCase();
  const found = unitRead('count', SCALES[name] ?? 1, from + scale[0].length);
  const more = name === 'hundred' ? readScale(text, found.end) : null;
  return more === null ? found : { ...more, factor: found.factor * more.factor };
}

function readPlainUnit(text: string, from: number, value: number, context: string): ReadUnit | null {
  const size = readSize(text, from, value, context);
  if (size !== null) return size;
  const end = (match: RegExpExecArray): number => from + match[0].length;
  const nines = Number.isInteger(value) && value > 0 && value < 13 ? at(NINES, text, from) : null;
  if (nines !== null) return unitRead('ratio', (1 - 0.1 ** value) / value, end(nines));
  const duration = readDuration(text, from, value) ?? readMinutes(text, from, context);
  if (duration !== null) return withPeriod(text, duration, value);
  const time = at(TIME, text, from);
  if (time !== null) return withPeriod(text, unitRead('seconds', secondsOf(time), end(time)), value);
  const percent = at(PERCENT, text, from);
  if (percent !== null) return unitRead('ratio', 0.01, end(percent));
  const cores = at(CORES, text, from);
  if (cores !== null) return unitRead('cores', 1, end(cores));
  const calls = readCalls(text, from);
  if (calls !== null) return calls;
  const factor = at(FACTOR, text, from);
  return factor === null ? null : unitRead('ratio', 1, end(factor));
}

function secondsOf([, milli, micro, nano, period]: RegExpExecArray): number {
  if (milli !== undefined) return 1e-3;
  if (micro !== undefined) return 1e-6;
  return nano === undefined ? PERIODS[periodNamed(period ?? '') ?? 'second'] : 1e-9;
}
