import { PERIOD_PATTERN, PERIODS, periodNamed } from './periods.ts';
import { at } from './read-number.ts';
import { END, GAP, unitRead, type ReadUnit } from './unit-grammar.ts';

const CALLS = new RegExp(`(?:[ -][a-z]{2,12}){0,2}${GAP}(rps|qps|tps|wps|iops|rpm|qpm)${END}`, 'iuy');
const NOT_A_NOUN = String.raw`(?!(?:per|pr|a|an|each|every|in|at|on|for|is|are|and|or|to|with|by|from|over|times|plus|than|x)\b)`;
const NOUNS = String.raw`(?:[ -]${NOT_A_NOUN}[\p{L}]{1,20}){0,4}`;
const RATE = new RegExp(
  String.raw`${NOUNS}(?:\s?\/\s?|\s(?:per|pr|a|an|each|every)\s(?:single\s)?|(?<![\p{L}])p(?=s${END}))(${PERIOD_PATTERN})${END}|${NOUNS}\s(hourly|daily|weekly|monthly|yearly|annually)${END}(?!\s(?:active|users?))`,
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
  const rate = at(RATE, text, found.end);
  const period = rate === null ? undefined : periodNamed(rate[1] ?? rate[2] ?? '');
  if (rate !== null && period !== undefined) {
    const unit = found.unit === 'bytes' ? 'bytes-per-second' : 'per-second';
    return unitRead(unit, found.factor / PERIODS[period], found.end + rate[0].length, period);
  }
  const calls = found.unit === 'count' ? readCalls(text, found.end) : null;
  return calls === null ? found : { ...calls, factor: found.factor * calls.factor };
}
