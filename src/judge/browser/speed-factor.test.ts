import { expect, test } from 'vitest';
import { measureSpeedFactor, work } from './speed-factor.ts';

/** A clock that says each round took the next of these times. */
function clockOf(...rounds: number[]): () => number {
  let now = 0;
  const steps = rounds.flatMap((ms) => [0, ms]);
  return () => (now += steps.shift() ?? 0);
}

test('the work is always the same', () => {
  expect(work()).toBe(work());
});

test.each([
  ['a faster device gets the same limits', [1, 1, 1, 1, 1, 1, 1], 1],
  ['a device of half the speed gets twice the time', [7, 7, 7, 7, 7, 7, 7], 2],
  ['a busy moment does not count', [7, 90, 7, 7, 80, 7, 70], 2],
  ['there is an end to it', [900, 900, 900, 900, 900, 900, 900], 6],
])('%s', (_what, rounds, factor) => {
  expect(measureSpeedFactor(clockOf(...rounds))).toBe(factor);
});
