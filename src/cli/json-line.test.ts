import { expect, test } from 'vitest';
import { jsonLine } from './json-line.ts';

test('a document stays on one line, also for readers who know more ends of lines than JSON', () => {
  const value = { stdout: 'a\u0085b\u2028c\u2029d\ne' };
  const line = jsonLine(value);
  expect(line.trimEnd()).toBe(String.raw`{"stdout":"a\u0085b\u2028c\u2029d\ne"}`);
  expect(JSON.parse(line)).toEqual(value);
});
