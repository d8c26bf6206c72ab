import type { GradeEvent, GradeRequest } from '../grade-request.ts';
import { BUSY } from '../case-faults.ts';
import { caseSentence } from '../case-sentence.ts';
import { limitsFor, TOO_LONG_TO_READ } from '../grade.ts';
import { formatInput, SHOWN_LENGTH } from '../judge-case.ts';
import type { JudgeProblem } from '../judge-problem.ts';
import { planCases } from '../plan-cases.ts';
import type { CaseReport, Report } from '../report.ts';
import { judgeDeath, type Death } from './judge-death.ts';
import { formatValue } from '../../catalog/format-value.ts';

/** What the pool knew of a submission whose process ended. */
export interface LastSeen {
  readonly error: Error;
  readonly events: readonly GradeEvent[];
  /** The case that was running, or null where none was. */
  readonly runningIndex: number | null;
  /** It had not yet read the source. */
  readonly isReading: boolean;
  /** By how much its memory grew while the pool watched. */
  readonly grownBytes: number;
  /** CPU milliseconds that it used while the pool watched; null where nobody knows. */
  readonly cpuMs: number | null;
  /** The same since the running case began. */
  readonly caseCpuMs: number | null;
  readonly wallMs: number;
  readonly timeFactor: number;
  readonly revealAll: boolean;
}

/** The report of a submission whose process ended before it could write its own. */
export function deathReport(problem: JudgeProblem, request: GradeRequest, seen: LastSeen): Report {
  const limits = limitsFor(problem, request.language, seen.timeFactor);
  const cases = casesOf(seen.events);
  const earlier = cases.find(({ verdict }) => verdict !== 'AC');
  const base = {
    problem: problem.slug,
    language: request.language,
    passed: cases.filter(({ verdict }) => verdict === 'AC').length,
    total: seen.events.find((event) => event.type === 'started')?.total ?? 0,
    cpuMs: cases.reduce((sum, one) => sum + one.cpuMs, 0),
    wallMs: Math.round(seen.wallMs * 10) / 10,
    memoryBytes: seen.grownBytes,
    timeLimitMs: limits.timeMs,
    host: 'isolated-vm' as const,
    error: null,
  };
  if (earlier) {
    return { ...base, verdict: earlier.verdict, message: caseSentence(earlier), cases };
  }
  if (seen.isReading) {
    const error = { message: TOO_LONG_TO_READ, line: null, column: null, frames: [] };
    return { ...base, verdict: 'CE', message: TOO_LONG_TO_READ, error, cases };
  }
  const planned = seen.runningIndex === null ? undefined : planCases(problem, request)[seen.runningIndex];
  if (!planned) {
    const { exitCode, signal } = toDeath(seen, limits.timeMs);
    // Where the pool ended it, it had not got on for too long with nothing of the submission running.
    const isEndedByPool = exitCode === null && signal === null;
    const message = isEndedByPool
      ? BUSY
      : `The judge failed: its process ended (${firstLine(seen.error)}). This is not your fault; please try again.`;
    return { ...base, verdict: 'JE', message, cases };
  }
  const [verdict, note] = judgeDeath(toDeath(seen, limits.timeMs), limits.memoryMib, request.language);
  const fatal: CaseReport = {
    name: planned.name,
    kind: planned.kind,
    description: planned.description,
    verdict,
    cpuMs: 0,
    input: formatInput(planned.input),
    expected: planned.expected === undefined ? null : formatValue(planned.expected, SHOWN_LENGTH),
    actual: null,
    note,
    stdout: '',
    stdoutCut: false,
    error: null,
    shrunkFrom: null,
  };
  return {
    ...base,
    verdict,
    message: caseSentence(fatal),
    cases: [...cases, fatal],
  };
}

/** The latest report of each case that counts; a shrunk one replaces its original. */
function casesOf(events: readonly GradeEvent[]): CaseReport[] {
  const cases = new Map<number, CaseReport>();
  for (const event of events) {
    if (event.type === 'started') cases.clear();
    if (event.type === 'case') cases.set(event.index, event.case);
  }
  return [...cases.values()];
}

/** workerpool tells exit code and signal in the text of its error only. */
function toDeath({ error, grownBytes, cpuMs, caseCpuMs, wallMs }: LastSeen, timeMs: number): Death {
  const told = (name: string): string | null => new RegExp(`${name}: \`(\\w+)\``).exec(error.message)?.[1] ?? null;
  const exitCode = told('exitCode');
  const signal = told('signalCode');
  return {
    exitCode: exitCode === null || exitCode === 'null' ? null : Number(exitCode),
    signal: signal === 'null' ? null : signal,
    grownBytes,
    // CPU time decides about time: who had less of it than a case may take was not too slow.
    isStarved: (cpuMs !== null && cpuMs < wallMs * LEAST_SHARE) || (caseCpuMs !== null && caseCpuMs < timeMs),
  };
}

/** The share of its time that a process must have been given for its slowness to be its own. */
const LEAST_SHARE = 0.4;

const firstLine = (error: Error): string => error.message.split('\n')[0]?.trim() ?? '';
