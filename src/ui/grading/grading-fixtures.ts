import type { GradeEvent, GradeRequest } from '../../judge/grade-request.ts';
import type { CaseReport, Report } from '../../judge/report.ts';

/** A request for tests. */
export const sampleRequest: GradeRequest = {
  problem: 'two-sum',
  language: 'python',
  source: 'def twoSum(nums, target): return [0, 1]',
  mode: 'run',
  ownCases: [],
};

/** A report for tests, accepted unless told otherwise. */
export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    problem: 'two-sum',
    language: 'python',
    verdict: 'AC',
    passed: 1,
    total: 1,
    cpuMs: 1.5,
    wallMs: 20,
    memoryBytes: 1024,
    timeLimitMs: 3000,
    host: 'isolated-vm',
    message: 'Every case passed.',
    error: null,
    cases: [sampleCase()],
    ...changes,
  };
}

/** A case report for tests, accepted unless told otherwise. */
export function sampleCase(changes: Partial<CaseReport> = {}): CaseReport {
  return {
    name: 'sample-1',
    kind: 'sample',
    description: 'The pair stands at the front',
    verdict: 'AC',
    cpuMs: 1.5,
    input: { nums: '[4, 9, 15, 2]', target: '13' },
    expected: '[0, 1]',
    actual: '[0, 1]',
    note: null,
    stdout: '',
    stdoutCut: false,
    error: null,
    shrunkFrom: null,
    ...changes,
  };
}

/** Events as the server sends them: NDJSON. */
export function asLines(events: readonly GradeEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
