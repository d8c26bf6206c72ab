import { expect, test } from 'vitest';
import { timeAgo } from './time-ago.ts';

const NOW = Date.UTC(2026, 10, 21);
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

test.each([
  [0, 'just now'],
  [MINUTE - 1, 'just now'],
  [-DAY, 'just now'],
  [MINUTE, '1 minute ago'],
  [59 * MINUTE, '59 minutes ago'],
  [180 * MINUTE, '3 hours ago'],
  [DAY, 'yesterday'],
  [6 * DAY, '6 days ago'],
  [7 * DAY, 'last week'],
  [45 * DAY, 'last month'],
  [800 * DAY, '2 years ago'],
])('%d ms before is "%s"', (passed, phrase) => expect(timeAgo(NOW - passed, NOW)).toBe(phrase));
