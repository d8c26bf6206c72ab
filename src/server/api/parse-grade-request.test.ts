import { expect, test } from 'vitest';
import { parseGradeRequest } from './parse-grade-request.ts';

const request = { problem: 'two-sum', language: 'python', source: '', mode: 'run' };
const refusalOf = (body: unknown): string => {
  try {
    parseGradeRequest(typeof body === 'string' ? body : JSON.stringify(body));
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
};

test('own cases may be left out, and an empty source is one', () => {
  expect(parseGradeRequest(JSON.stringify(request))).toEqual({ ...request, ownCases: [] });
});

test.each([
  ['{', /^The request is not JSON: /],
  [[], /^The request: is /],
  [{ ...request, language: 'pyton' }, /^The request: language: is "pyton" — did you mean python\?/],
  [{ ...request, source: undefined }, /^The request: source: is missing/],
  [{ ...request, sorce: '' }, /^The request: sorce: is not a known field — did you mean source\?/],
  [{ ...request, problem: '../two-sum' }, /^The request: problem: /],
  [{ ...request, ownCases: [{ name: 'a' }] }, /^The request: ownCases\[0\]\.input: is missing/],
])('%j', (body, message) => expect(refusalOf(body)).toMatch(message));

test('nesting that would exhaust the stack is refused in words', () => {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const body = (value: string) =>
    JSON.stringify({ ...request, ownCases: [{ name: 'deep', input: { nums: 0 } }] }).replace('0', value);
  expect(refusalOf(body(deep(60_000)))).toBe('The request is nested deeper than 100 levels; no case needs that.');
  expect(refusalOf(body(deep(64)))).toBe('accepted');
});
