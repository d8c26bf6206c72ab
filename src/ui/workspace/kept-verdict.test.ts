import { expect, test } from 'vitest';
import type { Attempt } from '../../journal/records.ts';
import { sampleCase, sampleReport } from '../grading/grading-fixtures.ts';
import { explanationOf, keptVerdict } from './kept-verdict.ts';

const attempt = (changes: Partial<Attempt>): Attempt => ({
  id: 'a1',
  at: 5000,
  problem: 'two-sum',
  language: 'python',
  mode: 'submit',
  source: 'mine',
  verdict: 'WA',
  passed: 1,
  total: 3,
  cpuMs: 4,
  host: 'browser',
  activeMs: 142_000,
  ...changes,
});

test('the first case that failed is kept, and is what the verdict shows again', () => {
  const failure = sampleCase({ kind: 'secret', verdict: 'WA', actual: '[0, 0]' });
  const cases = [sampleCase(), failure, sampleCase({ verdict: 'TLE' })];
  const explanation = explanationOf(sampleReport({ verdict: 'WA', message: 'Position 0 is used twice.', cases }));
  expect(keptVerdict(attempt({ explanation }))).toMatchObject({
    phase: 'done',
    judged: { mode: 'submit', language: 'python', source: 'mine' },
    report: { verdict: 'WA', passed: 1, total: 3, message: 'Position 0 is used twice.', cases: [failure] },
    activeMs: 142_000,
    keptAt: 5000,
  });
});

test('of what was accepted the slowest case is kept, which says how near the limit it was', () => {
  const cases = [sampleCase({ cpuMs: 2 }), sampleCase({ name: 'large', cpuMs: 90 }), sampleCase({ cpuMs: 0 })];
  expect(explanationOf(sampleReport({ cases })).case?.name).toBe('large');
  expect(explanationOf(sampleReport({ cases: [sampleCase({ cpuMs: 0 })] })).case?.cpuMs).toBe(0);
});

test('a long output is cut, and says so', () => {
  const failure = sampleCase({ verdict: 'WA', stdout: 'x'.repeat(10_000) });
  const kept = explanationOf(sampleReport({ verdict: 'WA', cases: [failure] })).case;
  expect([kept?.stdout.length, kept?.stdoutCut]).toEqual([4000, true]);
});

test('code that could not be read keeps its error; an attempt of before has its verdict alone', () => {
  const error = { message: 'SyntaxError', line: 2, column: null, frames: [] };
  const explanation = explanationOf(sampleReport({ verdict: 'CE', error, cases: [] }));
  expect(explanation).toMatchObject({ error, case: null });
  expect(keptVerdict(attempt({})).report).toMatchObject({ verdict: 'WA', message: '', error: null, cases: [] });
});
