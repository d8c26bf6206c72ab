import { expect, test } from 'vitest';
import type { GradeEvent } from '../grade-request.ts';
import type { CaseReport } from '../report.ts';
import { deathReport } from './death-report.ts';
import { JudgeProblems } from './load-judge-problem.ts';

const problem = await new JudgeProblems().get('two-sum');

const judged = (index: number, verdict: CaseReport['verdict']): GradeEvent => ({
  type: 'case',
  index,
  case: {
    name: `sample-${index + 1}`,
    kind: 'sample',
    description: '',
    verdict,
    cpuMs: 1,
    input: null,
    expected: null,
    actual: null,
    note: null,
    stdout: '',
    stdoutCut: false,
    error: null,
    shrunkFrom: null,
  },
});

test('cases that were judged before the submission was started over do not count when its process dies', () => {
  const report = deathReport(
    problem,
    { problem: 'two-sum', language: 'javascript', source: '', mode: 'submit', ownCases: [] },
    {
      error: new Error('exitCode: `134`, signalCode: `SIGABRT`'),
      events: [
        { type: 'started', total: 9 },
        judged(0, 'AC'),
        judged(1, 'AC'),
        judged(2, 'WA'),
        { type: 'started', total: 9 },
        judged(0, 'AC'),
      ],
      runningIndex: 1,
      isReading: false,
      grownBytes: 0,
      cpuMs: null,
      caseCpuMs: null,
      wallMs: 100,
      timeFactor: 1,
      revealAll: true,
    },
  );
  expect(report).toMatchObject({ verdict: 'MLE', passed: 1, total: 9 });
  expect(report.cases.map(({ verdict }) => verdict)).toEqual(['AC', 'MLE']);
});

test.each([
  [900, 'JE'],
  [1_100, 'TLE'],
])('a process that did not answer had %d ms of CPU for a case that may take 1,000: %s', (caseCpuMs, verdict) => {
  const report = deathReport(
    problem,
    { problem: 'two-sum', language: 'javascript', source: '', mode: 'submit', ownCases: [] },
    {
      error: new Error('promise cancelled'),
      events: [{ type: 'started', total: 9 }],
      runningIndex: 0,
      isReading: false,
      grownBytes: 0,
      cpuMs: 2_000,
      caseCpuMs,
      wallMs: 4_000,
      timeFactor: 1_000 / problem.limits.time_ms.javascript,
      revealAll: true,
    },
  );
  expect(report.verdict).toBe(verdict);
});
