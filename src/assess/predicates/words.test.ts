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

describe('labels that say more than a name', () => {
  const drawn = answerOf({
    kinds: { a: 'service', b: 'logging', c: 'service' },
    labels: { a: 'refresh', b: 'audit: every login, failure, change', c: 'no cache' },
    arrows: ['a -> b: swap the hash, reuse kills the family', 'c -> b: every single entry'],
  });
  const evidenceOf = (...all: string[][]) => evaluate(drawn, { says: { all } });

  test('claim what they say, and light up', () => {
    expect(evidenceOf(['audit'], ['login'])).toMatchObject({
      holds: true,
      evidence: [{ type: 'drawing', elements: ['b'] }],
    });
  });

  test('of arrows say it of what these connect', () => {
    expect(evidenceOf(['refresh'], ['reuse'])).toMatchObject({
      holds: true,
      evidence: [{ text: 'refresh → audit: every login, failure, change: swap the hash, reuse kills the family' }],
    });
  });

  test('are no more than names where they are short', () => {
    expect(evidenceOf(['refresh'], ['service']).holds).toBe(false);
    expect(evidenceOf(['single entry']).holds).toBe(false);
  });
});

describe('records in two parts', () => {
  const asks: Predicate = { table: { name: ['account', 'user'], fields: [['email'], ['hash']] } };
  const finds = (sheet: string): boolean => evaluate(answerOf({ kinds: {} }, `# Data model\n${sheet}`), asks).holds;

  test('are one', () => {
    expect(finds('account(account_id PK, email, status)\ncredential(account_id, algo, salt, hash)')).toBe(true);
  });

  test('are none where they do not belong together', () => {
    expect(finds('account(account_id PK, email, status)\nblob(blob_id, salt, hash)')).toBe(false);
    expect(finds('account(account_id PK, email, status)\nsession(account_id, sid, hash)')).toBe(false);
  });
});

describe('reasons', () => {
  const asks: Predicate = { says: { all: [['random'], ['counter']], in: ['trade-offs'] } };
  const finds = (sheet: string): boolean => evaluate(answerOf({ kinds: {} }, sheet), asks).holds;

  test.each<[string, string, boolean]>([
    ['in their section', '# Trade-offs\nCodes are random and come from no one counter of all.\n', false],
    ['in their section, weighed', '# Trade-offs\nCodes are random, as a counter can be guessed.\n', true],
    [
      'elsewhere, where there is no such section',
      '# Data model\nCodes are random, as a counter can be guessed.\n',
      true,
    ],
    [
      'elsewhere, by what they say',
      '# Data model\nCodes are random because a counter can be guessed.\n\n# Trade-offs\nNone.',
      true,
    ],
    [
      'elsewhere, where nothing is weighed',
      '# Data model\nCodes are random, the counter is a column.\n\n# Trade-offs\nNone.',
      false,
    ],
    ['among the requirements', '# Requirements\nCodes are random, as a counter can be guessed.\n', false],
  ])('%s', (_name, sheet, expected) => {
    expect(finds(sheet)).toBe(expected);
  });
});

describe('what is only thought about', () => {
  const asks = (predicate: Predicate, sheet: string) => evaluate(answerOf({ kinds: {} }, sheet), predicate);
  const cache: Predicate = { says: { all: [['cache']] } };
  const shard: Predicate = { says: { all: [['shard']] } };

  test('holds, but is hedged', () => {
    expect(asks(cache, 'Maybe a cache in front.')).toMatchObject({ holds: true, isHedged: true });
    expect(asks(cache, 'A cache in front answers.').isHedged ?? false).toBe(false);
    expect(asks({ all: [cache, shard] }, '- A cache answers.\n- We could shard it.').isHedged).toBe(true);
  });

  test('gives way to another way of doing it', () => {
    const either: Predicate = { any: [cache, shard] };
    expect(asks(either, '- Maybe a cache in front.\n- Links are sharded by code.').isHedged ?? false).toBe(false);
    expect(asks(either, '- Maybe a cache in front.').isHedged).toBe(true);
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
