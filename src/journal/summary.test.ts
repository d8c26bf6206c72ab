import { describe, expect, test } from 'vitest';
import { noProgress } from './progress.ts';
import { lastVisited, problemStates, suggestNext, type SummaryProblem } from './summary.ts';
import { attemptOf } from './test-kit.ts';
import type { Attempt } from './records.ts';

const done = (problem: string, changes: Partial<Attempt> = {}): Attempt => ({
  ...attemptOf(problem, changes),
  id: 'x',
  at: 1,
});
const visited = (problem: string, visitedAt: number | null) => ({ ...noProgress(problem), visitedAt });
const problems: SummaryProblem[] = [
  { slug: 'coin-change', difficulty: 'medium', patterns: ['dynamic-programming'] },
  { slug: 'reverse-linked-list', difficulty: 'easy', patterns: ['linked-list'] },
  { slug: 'two-sum', difficulty: 'easy', patterns: ['arrays-and-hashing'] },
  { slug: 'linked-list-cycle', difficulty: 'easy', patterns: ['linked-list', 'two-pointers'] },
];
const order = ['arrays-and-hashing', 'linked-list', 'dynamic-programming'];

describe('the state of a problem', () => {
  test('is solved by an accepted submission only, and stays so', () => {
    const states = problemStates([
      done('a', { mode: 'run' }),
      done('b'),
      done('b', { verdict: 'WA' }),
      done('c', { verdict: 'RTE' }),
    ]);
    expect([...states]).toEqual([
      ['a', 'tried'],
      ['b', 'solved'],
      ['c', 'tried'],
    ]);
  });
});

describe('what to do next', () => {
  test('is the unsolved problem visited last', () => {
    const progress = [visited('two-sum', 5), visited('coin-change', 7), visited('linked-list-cycle', 9)];
    const attempts = [done('linked-list-cycle')];
    expect(lastVisited(progress)).toBe('linked-list-cycle');
    expect(suggestNext(problems, order, attempts, progress)).toEqual({ slug: 'coin-change', reason: 'continue' });
  });

  test('is else the easiest unsolved one in the order of the patterns, then of the slugs', () => {
    const next = (...solved: string[]) =>
      suggestNext(
        problems,
        order,
        solved.map((slug) => done(slug)),
        [],
      );
    expect(next()).toEqual({ slug: 'two-sum', reason: 'next' });
    expect(next('two-sum')?.slug).toBe('linked-list-cycle');
    expect(next('two-sum', 'linked-list-cycle')?.slug).toBe('reverse-linked-list');
    expect(next('two-sum', 'linked-list-cycle', 'reverse-linked-list')?.slug).toBe('coin-change');
    expect(next(...problems.map(({ slug }) => slug))).toBeNull();
  });

  test('does not follow visits to problems that are gone, or to none', () => {
    expect(lastVisited([visited('two-sum', null)])).toBeNull();
    expect(suggestNext(problems, order, [], [visited('gone', 9)])).toEqual({ slug: 'two-sum', reason: 'next' });
  });

  test('a visit at time 0 is a visit', () => {
    expect(suggestNext(problems, order, [], [visited('coin-change', 0)])?.reason).toBe('continue');
  });
});
