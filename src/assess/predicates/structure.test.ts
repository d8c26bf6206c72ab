import { describe, expect, test } from 'vitest';
import type { Predicate } from '../../catalog/predicate-schema.ts';
import { evaluate } from '../evaluate.ts';
import { answerOf } from '../test-kit.ts';

const answer = answerOf({
  kinds: { user: 'client', api: 'service', one: 'worker', two: 'worker', jobs: 'queue', odd: null, db: 'sql' },
  labels: { api: 'Task API', odd: 'Flux capacitor', db: 'Postgres (tasks)' },
  counts: { two: 3 },
  arrows: ['user -> api: POST /tasks', 'api -> jobs: enqueue', 'jobs -> one', 'jobs -> two', 'one -- db'],
  boundaries: { 'Region A': ['api', 'one'], 'Region B': ['two'], Office: ['db'] },
});
const holds = (predicate: Predicate): boolean => evaluate(answer, predicate).holds;

describe('components', () => {
  test.each<[string, Predicate, boolean]>([
    ['of a kind', { component: { is: 'queue' } }, true],
    ['of a group', { component: { is: 'any-compute', count: 5 } }, true],
    ['counted with their copies', { component: { is: 'worker', count: 4 } }, true],
    ['too few of them', { component: { is: 'worker', count: 5 } }, false],
    ['with a label', { component: { is: { kind: 'sql', label: ['task'] } } }, true],
    ['with another label', { component: { is: { kind: 'sql', label: ['user'] } } }, false],
    ['by the label alone, of no kind', { component: { is: { label: ['flux capacitor'] } } }, true],
  ])('%s', (_name, predicate, expected) => {
    expect(holds(predicate)).toBe(expected);
  });
});

describe('connections', () => {
  test.each<[string, Predicate, boolean]>([
    ['along the arrow', { connection: { from: 'client', to: 'service' } }, true],
    ['against the arrow', { connection: { from: 'service', to: 'client' } }, false],
    ['both ways without a head', { connection: { from: 'sql', to: 'worker' } }, true],
    ['with a label', { connection: { from: 'service', to: 'queue', label: ['enqueue'] } }, true],
    ['with another label', { connection: { from: 'service', to: 'queue', label: ['dequeue'] } }, false],
    ['none that is direct', { not_direct: { from: 'client', to: 'sql' } }, true],
    ['one that is direct', { not_direct: { from: 'client', to: 'service' } }, false],
    ['none, since one end is missing', { not_direct: { from: 'client', to: 'cache' } }, false],
    ['fanning out, copies counted', { fan_out: { from: 'queue', to: 'worker', count: 4 } }, true],
    ['fanning out too little', { fan_out: { from: 'service', to: 'queue', count: 2 } }, false],
  ])('%s', (_name, predicate, expected) => {
    expect(holds(predicate)).toBe(expected);
  });
});

describe('boundaries and labels', () => {
  test.each<[string, Predicate, boolean]>([
    ['inside one with the label', { within: { is: 'service', boundary: ['region'] } }, true],
    ['inside one with another label', { within: { is: 'service', boundary: ['office'] } }, false],
    ['in two of them', { within: { is: 'worker', boundary: ['region'], boundaries: 2 } }, true],
    ['not in three', { within: { is: 'worker', boundary: ['region'], boundaries: 3 } }, false],
    ['a label on an arrow', { label: { says: ['POST /tasks'] } }, true],
    ['a label on a boundary', { label: { says: ['office'] } }, true],
    ['a label on that kind only', { label: { says: ['office'], on: 'service' } }, false],
  ])('%s', (_name, predicate, expected) => {
    expect(holds(predicate)).toBe(expected);
  });
});

describe('joined', () => {
  const yes: Predicate = { component: { is: 'queue' } };
  const no: Predicate = { component: { is: 'cache' } };
  test.each<[string, Predicate, boolean]>([
    ['all', { all: [yes, yes] }, true],
    ['not all', { all: [yes, no] }, false],
    ['any', { any: [no, yes] }, true],
    ['none', { any: [no, no] }, false],
    ['not', { not: no }, true],
    ['some', { some: { count: 2, of: [yes, no, yes] } }, true],
    ['too few', { some: { count: 2, of: [yes, no, no] } }, false],
  ])('%s', (_name, predicate, expected) => {
    expect(holds(predicate)).toBe(expected);
  });

  test('what is missing comes before what is there', () => {
    const { evidence } = evaluate(answer, { all: [yes, no] });
    expect(evidence[0]).toEqual({ type: 'absence', text: 'No cache was found in the drawing.' });
    expect(evidence[1]).toMatchObject({ type: 'drawing', text: 'jobs' });
  });
});
