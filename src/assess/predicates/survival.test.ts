import { describe, expect, test } from 'vitest';
import { evaluate } from '../evaluate.ts';
import { gatherEvidence } from '../gather-evidence.ts';
import { answerOf } from '../test-kit.ts';

const chain = { user: 'client', lb: 'load-balancer', api: 'service', db: 'sql' } as const;
const arrows = ['user -> lb', 'lb -> api', 'api -> db'];

describe('a way without single points of failure', () => {
  test('a chain falls with any of its links, and they are named', () => {
    const finding = evaluate(answerOf({ kinds: chain, arrows }), { survives: { from: 'client', to: 'sql' } });
    expect(finding.holds).toBe(false);
    expect(gatherEvidence(finding.evidence)[0]?.text).toBe('lb, api: a single point of failure.');
  });

  test('what is drawn as several does not fall with one', () => {
    const answer = answerOf({ kinds: chain, arrows, counts: { lb: 2, api: 3 } });
    expect(evaluate(answer, { survives: { from: 'client', to: 'sql' } }).holds).toBe(true);
  });

  test('a second box stands in for the first', () => {
    const answer = answerOf({
      kinds: { ...chain, api2: 'service' },
      arrows: [...arrows, 'lb -> api2', 'api2 -> db'],
    });
    expect(evaluate(answer, { survives: { from: 'client', to: 'sql', remove: 'service' } }).holds).toBe(true);
    expect(evaluate(answer, { survives: { from: 'client', to: 'sql', remove: 'load-balancer' } }).holds).toBe(false);
  });

  test('a store that another can stand in for', () => {
    const predicate = { survives: { from: 'client', to: 'any-store', remove: 'any-store' } } as const;
    const answer = answerOf({ kinds: { ...chain, copy: 'replica' }, arrows: [...arrows, 'api -> copy'] });
    expect(evaluate(answer, predicate).holds).toBe(true);
    expect(evaluate(answerOf({ kinds: chain, arrows }), predicate).holds).toBe(false);
  });

  test('nothing of the kind can fail over', () => {
    const answer = answerOf({ kinds: chain, arrows });
    expect(evaluate(answer, { survives: { from: 'client', to: 'sql', remove: 'cache' } }).holds).toBe(false);
  });
});

describe('regions', () => {
  const kinds = { user: 'client', dns: 'dns', a: 'service', b: 'service', dbA: 'sql', dbB: 'sql' } as const;
  const ways = ['user -> dns', 'dns -> a', 'dns -> b', 'a -> dbA', 'b -> dbB'];
  const predicate = { survives: { from: 'client', to: 'sql', remove: 'boundary' } } as const;

  test.each([
    ['two that stand in for each other', { 'us-east-1': ['a', 'dbA'], 'eu-west-1': ['b', 'dbB'] }, true],
    ['inside a cloud', { AWS: ['a', 'b', 'dbA', 'dbB'], 'AZ 1': ['a', 'dbA'], 'AZ 2': ['b', 'dbB'] }, true],
    ['one alone', { 'Region A': ['a', 'b', 'dbA', 'dbB'] }, false],
    ['two that need each other', { 'Region A': ['a', 'b'], 'Region B': ['dbA', 'dbB'] }, false],
    ['layers, which do not fail as one', { 'Data tier': ['dbA', 'dbB'], 'Web tier': ['a', 'b'] }, false],
  ])('%s', (_name, boundaries, expected) => {
    expect(evaluate(answerOf({ kinds, arrows: ways, boundaries }), predicate).holds).toBe(expected);
  });
});
