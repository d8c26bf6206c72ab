import { PERIODS, periodNamed } from './periods.ts';
import { at } from './read-number.ts';
import { END, unitRead, type ReadUnit } from './unit-grammar.ts';

const NAMES = String.raw`(days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)`;
const PART = String.raw`(?:\s?|\sand\s)(\d{1,2})\s?${NAMES}`;
const DURATION = new RegExp(String.raw`(?:\s|-)?${NAMES}${PART}(?:${PART})?${END}`, 'iuy');

/** A duration in several units behind its first number, which is of `value`: "1h30m", "2 hours and 15 minutes"; or null. */
export function readDuration(text: string, from: number, value: number): ReadUnit | null {
  const match = at(DURATION, text, from);
  if (match === null || !(value > 0)) return null;
  const [all, first, ...rest] = match;
  let unit = secondsIn(first);
  let total = value * unit;
  for (let index = 0; index < rest.length && rest[index] !== undefined; index += 2) {
    const smaller = secondsIn(rest[index + 1]);
    const part = Number(rest[index]) * smaller;
    // "1 min 5 min 30 min" are three.
    if (smaller >= unit || part >= unit) return null;
    total += part;
    unit = smaller;
  }
  return unitRead('seconds', total / value, from + all.length);
}

const secondsIn = (name = ''): number =>
  name.toLowerCase() === 'm' ? PERIODS.minute : PERIODS[periodNamed(name) ?? 'second'];
