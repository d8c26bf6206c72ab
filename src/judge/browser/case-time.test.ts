import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseTime } from './case-time.ts';

test.each([
  ['the time in the Worker, where the host saw little more', 120, 135, 120],
  ['no more than the host saw', 500, 80, 80],
  ['nearly what the host saw, where the Worker claims too little', 0, 3000, 2800],
  ['nothing', 0, 0, 0],
])('%s', (_what, workerMs, hostMs, expected) => {
  expect(caseTime(workerMs, hostMs)).toBe(expected);
});

test('lies between nothing and what the host saw, whatever the Worker says', () => {
  const ms = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(ms, ms, (workerMs, hostMs) => {
      const time = caseTime(workerMs, hostMs);
      expect(time).toBeGreaterThanOrEqual(0);
      expect(time).toBeLessThanOrEqual(hostMs);
      expect(hostMs - time).toBeLessThanOrEqual(Math.max(200, hostMs - workerMs));
    }),
  );
});
