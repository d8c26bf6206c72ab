import { expect, test } from 'vitest';
import { retryAfterSeconds } from './retry-after.ts';

test.each([
  ['5', 5],
  [' 12 ', 12],
  ['0', 1],
  ['9999', 60],
  [null, 2],
  ['Wed, 21 Oct 2026 07:28:00 GMT', 2],
  ['-3', 2],
])('Retry-After %j waits %d s', (header, seconds) => {
  expect(retryAfterSeconds(header)).toBe(seconds);
});
