import { describe, expect, test } from 'vitest';
import type { Attempt, Progress } from '../../journal/records.ts';
import { deskOf, type DeskProblem, type DeskRecords } from './desk-view.ts';

const problem = (slug: string, difficulty: DeskProblem['difficulty'] = 'easy'): DeskProblem => ({
  slug,
  name: slug,
  difficulty,
  patterns: ['stack'],
});
const PROBLEMS = ['a', 'b', 'c', 'd', 'e'].map((slug) => problem(slug));
const attempt = (slug: string, at: number, verdict: Attempt['verdict'] = 'AC'): Attempt => ({
  id: `${slug}${at}`,
  at,
  problem: slug,
  language: 'python',
  mode: 'submit',
  source: '',
  verdict,
  passed: 0,
  total: 1,
  cpuMs: 0,
  host: 'browser',
  activeMs: 0,
});
const visit = (slug: string, visitedAt: number): Progress => ({
  problem: slug,
  hintsShown: 0,
  editorialOpenedAt: null,
  timer: { elapsedMs: 0, runningSince: null },
  visitedAt,
});
const SITE = {
  problems: PROBLEMS,
  prompts: ['auth', 'queue'].map((slug) => ({ slug, name: slug })),
  patternOrder: ['stack'],
};
const desk = (attempts: Attempt[], progress: Progress[], more: Partial<DeskRecords> = {}) =>
  deskOf(SITE, { attempts, progress, assessments: [], drafts: [], ...more });

describe('deskOf', () => {
  test('is null for a newcomer, and for someone who only knows problems that are gone', () => {
    expect(desk([], [])).toBeNull();
    expect(desk([attempt('gone', 5)], [visit('gone', 5)])).toBeNull();
  });

  test('leaves off at the last visit, with the newest attempt there', () => {
    const view = desk([attempt('b', 1, 'WA'), attempt('b', 2, 'TLE'), attempt('a', 9)], [visit('a', 3), visit('b', 8)]);
    expect(view?.leftOff).toMatchObject({ problem: { slug: 'b' }, attempt: { verdict: 'TLE' }, solved: false });
  });

  test('without a visit the newest attempt says where', () => {
    expect(desk([attempt('c', 1), attempt('d', 2)], [])?.leftOff).toMatchObject({
      problem: { slug: 'd' },
      solved: true,
    });
  });

  test('suggests unsolved ones, those begun first, never the one left off', () => {
    const view = desk([attempt('a', 1), attempt('d', 2, 'WA')], [visit('a', 1), visit('d', 2), visit('b', 3)]);
    expect(view?.next.map(({ slug }) => slug)).toEqual(['d', 'c', 'e']);
  });

  test('counts solved and tried problems, not attempts', () => {
    const view = desk([attempt('a', 1, 'WA'), attempt('a', 2), attempt('b', 3, 'RTE'), attempt('b', 4, 'WA')], []);
    expect(view).toMatchObject({ solved: 1, tried: 1, total: 5 });
  });

  test('has nothing to suggest when all is solved', () => {
    const all = PROBLEMS.map(({ slug }, index) => attempt(slug, index + 1));
    expect(desk(all, [])?.next).toEqual([]);
  });

  describe('the last design', () => {
    const assessed = (prompt: string, at: number, score: number) => ({ prompt, at, score, level: 'senior' as const });
    const draft = (slug: string, updatedAt: number) => ({ problem: slug, slot: 'scene' as const, updatedAt });

    test('is there with its newest score, also for someone who has not opened a problem', () => {
      const view = desk([], [], {
        assessments: [assessed('queue', 5, 71.5), assessed('auth', 2, 90), assessed('queue', 1, 3)],
      });
      expect(view?.design).toEqual({ prompt: { slug: 'queue', name: 'queue' }, score: '71.5, senior', at: 5 });
      expect(view?.leftOff).toBeNull();
      expect(view?.next).toHaveLength(3);
    });

    test('may be a drawing that nobody has assessed', () => {
      const view = desk([], [], {
        assessments: [assessed('auth', 2, 90)],
        drafts: [draft('queue', 9), draft('a', 12)],
      });
      expect(view?.design).toEqual({ prompt: { slug: 'queue', name: 'queue' }, score: null, at: 9 });
    });

    test('is none where there was none, or where its prompt is gone', () => {
      expect(desk([attempt('a', 1)], [])?.design).toBeNull();
      expect(desk([], [], { assessments: [assessed('gone', 2, 90)] })).toBeNull();
    });
  });
});
