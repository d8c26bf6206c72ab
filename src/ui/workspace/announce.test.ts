import { expect, test } from 'vitest';
import { sampleCase, sampleReport } from '../grading/grading-fixtures.ts';
import { announce } from './announce.ts';
import type { Progress, RunState } from './stores/run-state.ts';

const judged = { mode: 'submit', language: 'python', source: '', ownCases: [], leftOut: [] } as const;
const working = (progress: Progress, count = 0): RunState => ({
  phase: 'working',
  judged,
  progress,
  cases: Array.from({ length: count }, () => sampleCase()),
});

test.each<[string, RunState]>([
  ['', { phase: 'idle' }],
  ['Submitting.', working({ step: 'asking' })],
  ['Waiting, 3 ahead.', working({ step: 'queued', ahead: 3 })],
  ['Loading Python.', working({ step: 'preparing', what: 'Loading Python', done: 0.5 })],
  ['Cancelled.', { phase: 'cancelled', judged }],
  ['Not judged. No such problem.', { phase: 'failed', message: 'No such problem.' }],
  ['Accepted. Every case passed.', { phase: 'done', judged, report: sampleReport(), activeMs: 0, keptAt: null }],
  [
    'Accepted. Every case passed. Solved in 2:22.',
    { phase: 'done', judged, report: sampleReport(), activeMs: 142_900, keptAt: null },
  ],
  ['', { phase: 'done', judged, report: sampleReport(), activeMs: 0, keptAt: 5000 }],
])('says %j', (words, state) => {
  expect(announce(state)).toBe(words);
});

test('what is said does not change with each case', () => {
  const progress: Progress = { step: 'judging', total: 40 };
  expect(announce(working(progress, 3))).toBe(announce(working(progress, 4)));
});
