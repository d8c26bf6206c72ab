import type { QuantityUnit } from '../../catalog/prompt-schema.ts';
import { PERIOD_PATTERN, PERIODS, periodNamed, type Period } from './periods.ts';
import { at } from './read-number.ts';

/** What stands behind a number: value × factor is in the base of the unit. */
export interface ReadUnit {
  readonly unit: QuantityUnit;
  readonly factor: number;
  readonly end: number;
  /** By what a rate was given; null where it is none. */
  readonly period: Period | null;
  /** Nothing stood there. */
  readonly isNone: boolean;
}

const PREFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12, p: 1e15, e: 1e18 };
const BINARY = 1024;
const GAP = String.raw`(?:\s|-)?`;
const END = String.raw`(?![\p{L}\d_])`;

const SIZE = new RegExp(
  `${GAP}(?:([kmgtpe])(i)?)?(b|bits?|bytes?)(ps)?${END}|${GAP}(kilo|mega|giga|tera|peta)(bits?|bytes?)${END}`,
  'iuy',
);
const TIME = new RegExp(
  `${GAP}(?:(ms|msecs?|millis|milliseconds?)|([µμu]s|microseconds?)|(ns|nanoseconds?)|(${PERIOD_PATTERN}))${END}`,
  'iuy',
);
const PERCENT = new RegExp(`${GAP}(?:%|percent${END}|pct${END})`, 'iuy');
const CORES = new RegExp(
  `${GAP}(?:(?:physical|logical|virtual|cpu|more|full|busy)[ -])?(?:v?cpu[ -])?(?:v?cpus?|cores?)${END}`,
  'iuy',
);
const CALLS = new RegExp(`(?:[ -][a-z]{2,12}){0,2}${GAP}(rps|qps|tps|wps|iops|rpm|qpm)${END}`, 'iuy');
const SCALE = new RegExp(
  `${GAP}(hundred|thousand|million|billion|trillion|lakhs?|crores?|mio|mil|mln|mn|bln|bn|k|m|b|g|t)${END}`,
  'iuy',
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, k: 1e3, lakh: 1e5, lakhs: 1e5, million: 1e6, m: 1e6, mio: 1e6, mil: 1e6, mln: 1e6, mn: 1e6,
  crore: 1e7, crores: 1e7, billion: 1e9, b: 1e9, bn: 1e9, bln: 1e9, g: 1e9, trillion: 1e12, t: 1e12,
}; // prettier-ignore
/** "5x", "5 ×", "5 times"; before a number or bracket it multiplies. */
const FACTOR = new RegExp(String.raw`\s?[x×](?!\s*[\d(~≈.])${END}|${GAP}(?:times|fold)${END}|\s?:\s?1${END}`, 'iuy');
const NOT_A_NOUN = String.raw`(?!(?:per|a|an|each|every|in|at|on|for|is|are|and|or|to|of|with|by|from|over|times|plus|than|x)\b)`;
const NOUNS = String.raw`(?:[ -]${NOT_A_NOUN}[\p{L}]{1,20}){0,4}`;
const RATE = new RegExp(
  String.raw`${NOUNS}(?:\s?\/\s?|\s(?:per|a|an|each|every)\s(?:single\s)?|p(?=s${END}))(${PERIOD_PATTERN})${END}|${NOUNS}\s(hourly|daily|weekly|monthly|yearly|annually)${END}(?!\s(?:active|users?))`,
  'iuy',
);

/**
 * Reads the unit behind a number. `context` (the statement, in small letters) decides what a letter alone means: `M` is
 * a million; `m` minutes beside words of time (TTL, timeout, token, …), else a million; `B` bytes beside words of size
 * where the number is 16 or more, else a billion; `G` and `T` are bytes beside words of size.
 */
export function readUnit(text: string, from: number, value: number, context: string): ReadUnit {
  const direct = readPlainUnit(text, from, value, context);
  if (direct !== null) return withRate(text, direct);
  const scale = at(SCALE, text, from);
  if (scale === null) return withRate(text, { unit: 'count', factor: 1, end: from, period: null, isNone: true });
  const name = scale[1] ?? '';
  const factor = SCALES[name.toLowerCase()] ?? 1;
  const end = from + scale[0].length;
  // "1 hundred million"
  const second = name.toLowerCase() === 'hundred' ? at(SCALE, text, end) : null;
  if (second !== null) {
    const more = SCALES[(second[1] ?? '').toLowerCase()] ?? 1;
    return withRate(text, {
      unit: 'count',
      factor: factor * more,
      end: end + second[0].length,
      period: null,
      isNone: false,
    });
  }
  const inner = readPlainUnit(text, end, value * factor, context);
  const found =
    inner === null
      ? { unit: 'count' as const, factor, end, period: null, isNone: false }
      : { ...inner, factor: factor * inner.factor };
  return withRate(text, found);
}

const SIZE_WORDS = /\b(?:bytes?|[kmgtp]i?b|size|storage|store|disk|ram|memory|record|row|payload|bandwidth|each)\b/;
const TIME_WORDS =
  /\b(?:ttl|timeout|token|expir\w*|session|lifetime|lived|lease|window|interval|every|retry|minutes?|valid|delay|backoff|rotat\w*)\b/;
const COUNT_NOUN =
  /^[ -](?:new |total |active |stored |monthly |daily |short |more )?(?:links?|urls?|redirects?|requests?|reqs?|users?|records?|rows?|tasks?|jobs?|clicks?|reads?|writes?|logins?|events?|hits?|people|items?|messages?|entries|keys?|codes?)\b/;

function readPlainUnit(text: string, from: number, value: number, context: string): ReadUnit | null {
  const found = (unit: QuantityUnit, factor: number, match: RegExpExecArray): ReadUnit => ({
    unit, factor, end: from + match[0].length, period: null, isNone: false,
  }); // prettier-ignore
  const size = readSize(text, from, value, context);
  if (size !== null) return size;
  const minutes = at(MINUTES, text, from);
  if (minutes !== null && TIME_WORDS.test(context)) return found('seconds', PERIODS.minute, minutes);
  const time = at(TIME, text, from);
  if (time !== null) return found('seconds', secondsOf(time), time);
  const percent = at(PERCENT, text, from);
  if (percent !== null) return found('ratio', 0.01, percent);
  const cores = at(CORES, text, from);
  if (cores !== null) return found('cores', 1, cores);
  const calls = at(CALLS, text, from);
  if (calls !== null) {
    const isMinute = /m$/i.test(calls[1] ?? '');
    return { ...found('per-second', isMinute ? 1 / PERIODS.minute : 1, calls), period: isMinute ? 'minute' : 'second' };
  }
  const factor = at(FACTOR, text, from);
  return factor === null ? null : found('ratio', 1, factor);
}

const MINUTES = /\s?m(?![\p{L}\d_])/uy;
const LETTER_ALONE = new RegExp(`${GAP}([bBgGtT])${END}`, 'uy');

function readSize(text: string, from: number, value: number, context: string): ReadUnit | null {
  const letter = at(LETTER_ALONE, text, from);
  if (letter !== null) {
    const after = text.slice(from + letter[0].length, from + letter[0].length + 30);
    const isSize = !COUNT_NOUN.test(after) && SIZE_WORDS.test(context);
    const name = (letter[1] ?? '').toLowerCase();
    if (!isSize || (name === 'b' && (value < 16 || letter[1] === 'b'))) return null;
    return { unit: 'bytes', factor: PREFIXES[name] ?? 1, end: from + letter[0].length, period: null, isNone: false };
  }
  const match = at(SIZE, text, from);
  if (match === null) return null;
  const [all, prefix = match[5]?.charAt(0) ?? '', binary, name = match[6] ?? '', perSecond] = match;
  const power = 'kmgtpe'.indexOf(prefix.toLowerCase()) + 1;
  const scale = prefix === '' ? 1 : binary === undefined ? (PREFIXES[prefix.toLowerCase()] ?? 1) : BINARY ** power;
  const end = from + all.length;
  const isRate = perSecond !== undefined || /^\s?\/\s?s(?:ec|econd)?\b|^ per second/.test(text.slice(end, end + 12));
  const isBits = /^bit/i.test(name) || (name === 'b' && isRate);
  const factor = isBits ? scale / 8 : scale;
  if (perSecond === undefined) return { unit: 'bytes', factor, end, period: null, isNone: false };
  return { unit: 'bytes-per-second', factor, end, period: 'second', isNone: false };
}

function secondsOf([, milli, micro, nano, period]: RegExpExecArray): number {
  if (milli !== undefined) return 1e-3;
  if (micro !== undefined) return 1e-6;
  return nano === undefined ? PERIODS[periodNamed(period ?? '') ?? 'second'] : 1e-9;
}

/** "100M new links per month": counts and bytes become rates. */
function withRate(text: string, found: ReadUnit): ReadUnit {
  if ((found.unit !== 'count' && found.unit !== 'bytes') || found.period !== null) return found;
  const rate = at(RATE, text, found.end);
  const period = rate === null ? undefined : periodNamed(rate[1] ?? rate[2] ?? '');
  if (rate === null || period === undefined) {
    const calls = found.unit === 'count' ? at(CALLS, text, found.end) : null;
    if (calls === null) return found;
    const isMinute = /m$/i.test(calls[1] ?? '');
    const factor = isMinute ? found.factor / PERIODS.minute : found.factor;
    return {
      unit: 'per-second',
      factor,
      end: found.end + calls[0].length,
      period: isMinute ? 'minute' : 'second',
      isNone: false,
    };
  }
  return {
    unit: found.unit === 'bytes' ? 'bytes-per-second' : 'per-second',
    factor: found.factor / PERIODS[period],
    end: found.end + rate[0].length,
    period,
    isNone: false,
  };
}
