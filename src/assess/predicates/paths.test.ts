import { describe, expect, test } from 'vitest';
import type { Predicate } from '../../catalog/predicate-schema.ts';
import { evaluate } from '../evaluate.ts';
import { gatherEvidence } from '../gather-evidence.ts';
import { answerOf } from '../test-kit.ts';

const shortener = answerOf({
  kinds: { user: 'client', lb: 'load-balancer', api: 'service', redis: 'cache', db: 'sql', island: 'worker' },
  arrows: ['user -> lb', 'lb -> api', 'api -> redis', 'api -> db', 'redis -> db: miss'],
});
const holds = (predicate: Predicate, answer = shortener): boolean => evaluate(answer, predicate).holds;

describe('a path', () => {
  test.each<[string, Predicate, boolean]>([
    ['along the arrows', { path: { from: 'client', to: 'sql' } }, true],
    ['not against them', { path: { from: 'sql', to: 'client' } }, false],
    ['through a kind', { path: { from: 'client', to: 'sql', through: ['cache'] } }, true],
    [
      'through two kinds in any order',
      { path: { from: 'client', to: 'sql', through: ['cache', 'load-balancer'] } },
      true,
    ],
    ['through a kind that leads nowhere', { path: { from: 'client', to: 'sql', through: ['worker'] } }, false],
    ['around a kind', { path: { from: 'client', to: 'sql', avoiding: 'cache' } }, true],
    ['not around the only way', { path: { from: 'client', to: 'sql', avoiding: 'load-balancer' } }, false],
    ['to a group of kinds', { path: { from: 'client', to: 'any-store' } }, true],
    ['to a label', { path: { from: 'client', to: { label: ['redis'] } } }, true],
  ])('%s', (_name, predicate, expected) => {
    expect(holds(predicate)).toBe(expected);
  });

  test('a later station decides which of the earlier ones it goes through', () => {
    const forked = answerOf({
      kinds: { user: 'client', left: 'service', right: 'service', redis: 'cache', db: 'sql' },
      arrows: ['user -> left', 'user -> right', 'right -> redis', 'redis -> db'],
    });
    expect(holds({ path: { from: 'client', to: 'sql', through: ['service', 'cache'] } }, forked)).toBe(true);
  });

  test('gives its components and arrows as evidence', () => {
    const [evidence] = evaluate(shortener, { path: { from: 'client', to: 'cache' } }).evidence;
    expect(evidence).toEqual({
      type: 'drawing',
      text: 'user → lb → api → redis',
      elements: ['user', 'lb', 'api', 'redis', 'user -> lb', 'lb -> api', 'api -> redis'],
    });
  });
});

describe('every path', () => {
  test('passes what cannot be gone around', () => {
    expect(holds({ every_path: { from: 'client', to: 'sql', through: 'load-balancer' } })).toBe(true);
  });

  test('shows the way around', () => {
    const finding = evaluate(shortener, { every_path: { from: 'client', to: 'sql', through: 'cache' } });
    expect(finding.holds).toBe(false);
    expect(gatherEvidence(finding.evidence).map(({ text }) => text)).toContain('user → lb → api → db');
  });

  test('does not hold where there is no way at all', () => {
    expect(holds({ every_path: { from: 'client', to: 'worker', through: 'load-balancer' } })).toBe(false);
  });
});

describe('a hand-over', () => {
  const handOver: Predicate = { asynchronous: { from: 'service', to: 'worker' } };
  const kinds = { api: 'service', jobs: 'queue', run: 'worker', kafka: 'stream', other: 'worker' } as const;

  test.each([
    ['pushed', ['api -> jobs', 'jobs -> run'], true],
    ['polled', ['api -> jobs', 'run -> jobs'], true],
    ['without heads', ['api -- jobs', 'jobs -- run'], true],
    ['through something that takes it on', ['api -> jobs', 'jobs -> kafka', 'kafka -> other'], true],
    ['straight', ['api -> run'], false],
    ['that nobody takes', ['api -> jobs'], false],
    ['the wrong way round', ['jobs -> api', 'run -> api'], false],
  ])('%s', (_name, arrows, expected) => {
    expect(holds(handOver, answerOf({ kinds, arrows }))).toBe(expected);
  });
});
