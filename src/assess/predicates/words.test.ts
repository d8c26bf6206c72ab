import { describe, expect, test } from 'vitest';
import type { Predicate } from '../../catalog/predicate-schema.ts';
import { evaluate } from '../evaluate.ts';
import { answerOf } from '../test-kit.ts';

const SHEET = `# Requirements
- Users can shorten a long URL and choose an alias.

# API
- POST /api/links {long_url, alias?} -> 201 {short_url}
- GET /{code} -> 302

# Data model
links(code PK, long_url, created_at, expires_at)

# Deep dives
- Retries use exponential backoff with jitter, at most five times.
- We do not need sharding in the first year.
`;
const answer = answerOf(
  {
    kinds: { a: 'client', b: 'service' },
    arrows: ['a -> b: DELETE /links/{code}'],
    notes: ['Non-functional requirements:\n- redirects must answer within 50 ms (p99)'],
  },
  SHEET,
);
const holds = (predicate: Predicate): boolean => evaluate(answer, predicate).holds;

describe('statements', () => {
  test.each<[string, Predicate, boolean]>([
    ['that claim all of it', { says: { all: [['retry'], ['backoff', 'back off']] } }, true],
    ['that claim a part', { says: { all: [['retry'], ['dead letter']] } }, false],
    ['of a section', { says: { all: [['alias']], in: ['requirements'] } }, true],
    ['of another section', { says: { all: [['backoff']], in: ['requirements'] } }, false],
    ['that deny it', { says: { all: [['sharding', 'shard']] } }, false],
    ['of a note on the canvas', { says: { all: [['50 ms'], ['redirect']] } }, true],
    ['of the canvas alone', { says: { all: [['alias']], in: ['canvas'] } }, false],
  ])('%s', (_name, predicate, expected) => {
    expect(holds(predicate)).toBe(expected);
  });

  test('are quoted with where they stand', () => {
    const [evidence] = evaluate(answer, { says: { all: [['jitter']] } }).evidence;
    expect(evidence).toMatchObject({ type: 'words', section: 'deep-dives' });
    const { start, end } = evidence as { start: number; end: number };
    expect(SHEET.slice(start, end)).toContain('Retries use exponential backoff');
  });

  test('of a note light up the note', () => {
    const [evidence] = evaluate(answer, { says: { all: [['50 ms']] } }).evidence;
    expect(evidence).toMatchObject({ type: 'drawing', elements: ['note-0'] });
  });
});

describe('the API and the data', () => {
  test.each<[string, Predicate, boolean]>([
    ['an endpoint', { endpoint: { method: ['POST'], path: ['link', 'url'] } }, true],
    ['with fields', { endpoint: { method: ['POST'], path: ['link'], fields: [['alias'], ['long url']] } }, true],
    ['without that field', { endpoint: { method: ['POST'], path: ['link'], fields: [['password']] } }, false],
    ['of another method', { endpoint: { method: ['PUT'], path: ['link'] } }, false],
    ['on an arrow', { endpoint: { method: ['DELETE'], path: ['link'] } }, true],
    ['a table', { table: { name: ['link', 'url'], fields: [['code'], ['expires at', 'expiry', 'ttl']] } }, true],
    ['a table without the field', { table: { fields: [['user id']] } }, false],
  ])('%s', (_name, predicate, expected) => {
    expect(holds(predicate)).toBe(expected);
  });
});
