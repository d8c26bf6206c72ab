import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';
import { isWithinEdits, lettersOf, mayBeWithinEdits } from './within-edits.ts';

describe('stems', () => {
  it.each([
    ['replicate', ['replicates', 'replicated', 'replicating', 'replication', 'replications']],
    ['cache', ['caches', 'cached', 'caching']],
    ['retry', ['retries', 'retried', 'retrying']],
    ['hash', ['hashes', 'hashed', 'hashing']],
    ['shard', ['shards', 'sharded', 'sharding']],
    ['idempotent', ['idempotency', 'idempotence', 'idempotently']],
    ['available', ['availability']],
    ['expire', ['expires', 'expired', 'expiring', 'expiry', 'expiration']],
    ['revoke', ['revoked', 'revokes', 'revocation']],
    ['delete', ['deletes', 'deleted', 'deletion']],
    ['schedule', ['scheduler', 'scheduled', 'scheduling', 'schedules']],
    ['write', ['writes', 'writing', 'written', 'wrote']],
    ['authorize', ['authorise', 'authorized', 'authorisation', 'authorization']],
    ['behavior', ['behaviour', 'behaviours']],
    ['center', ['centre', 'centres']],
    ['poll', ['polls', 'polling', 'polled']],
    ['stop', ['stops', 'stopped', 'stopping']],
  ])('of %s and its forms are one', (word, forms) => {
    expect(new Set([word, ...forms].map(stem)).size).toBe(1);
  });

  /** From the vocabulary that is published with the algorithm. */
  it.each([
    ['consign', 'consign'],
    ['consigned', 'consign'],
    ['consistency', 'consist'],
    ['consolation', 'consol'],
    ['consolingly', 'consol'],
    ['consonant', 'conson'],
    ['conspicuously', 'conspicu'],
    ['constancy', 'constanc'],
    ['knackeries', 'knackeri'],
    ['knightly', 'knight'],
    ['knitting', 'knit'],
    ['generously', 'generous'],
    ['communication', 'communic'],
    ['hopping', 'hop'],
    ['hoping', 'hope'],
    ['ties', 'tie'],
    ['cries', 'cri'],
    ['by', 'by'],
    ['say', 'say'],
  ])('%s: %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it.each([
    ['query', 'queue'],
    ['retry', 'retire'],
    ['partition', 'part'],
    ['cache', 'cash'],
    ['lock', 'block'],
  ])('keep %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leave what is no word as it is', () => {
    expect(['p99', '99.99', 'ß', '', 'ab'].map(stem)).toEqual(['p99', '99.99', 'ß', '', 'ab']);
  });
});

describe('edits', () => {
  it.each([
    ['consistent', 'consistant', 1, true],
    ['consistent', 'consitsent', 1, true],
    ['consistent', 'consitsant', 1, false],
    ['consistent', 'consitsant', 2, true],
    ['queue', 'qeueu', 2, true],
    ['cache', 'cash', 1, false],
    ['', 'a', 1, true],
  ])('%s and %s within %d: %s', (from, to, max, expected) => {
    expect(isWithinEdits(from, to, max)).toBe(expected);
  });

  it('go both ways, and letters never rule out what is near', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (from, to, max) => {
        const isNear = isWithinEdits(from, to, max);
        expect(isWithinEdits(to, from, max)).toBe(isNear);
        expect(isNear && !mayBeWithinEdits(lettersOf(from), lettersOf(to), max)).toBe(false);
      }),
    );
  });
});
