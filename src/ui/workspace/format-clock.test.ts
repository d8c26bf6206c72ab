import { expect, test } from 'vitest';
import { formatClock, formatMs } from './format-clock.ts';

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [247_000, '4:07'],
  [3_599_999, '59:59'],
  [3_723_000, '1:02:03'],
])('%d ms on the stopwatch is %s', (milliseconds, text) => {
  expect(formatClock(milliseconds)).toBe(text);
});

test.each([
  [0, '0 ms'],
  [0.44, '0.4 ms'],
  [12.4, '12 ms'],
  [999.4, '999 ms'],
  [1250, '1.25 s'],
  [3000, '3 s'],
])('%d ms of CPU time is %s', (milliseconds, text) => {
  expect(formatMs(milliseconds)).toBe(text);
});
