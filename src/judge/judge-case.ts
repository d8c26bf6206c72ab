import { formatValue } from '../catalog/format-value.ts';
import type { Input, Value } from '../catalog/value.ts';
import { findFaults, type CaseLimits } from './case-faults.ts';
import { formatOutput } from './format-output.ts';
import type { JudgeProblem } from './judge-problem.ts';
import type { PlannedCase } from './plan-cases.ts';
import type { CaseReport } from './report.ts';
import type { Outcome, SubmissionProgram } from './sandbox.ts';
import { toSourceError } from './source-error.ts';
import { decide } from './verdict.ts';

/** Characters of a value that a report shows. */
export const SHOWN_LENGTH = 4_000;
/**
 * Decides one case. Everything here is host code on inert data. Without `showsAll`, a case that nobody wrote for others
 * to read goes without its values where it passed: writing them down takes longer than judging them.
 */
export function judgeCase(
  problem: JudgeProblem,
  program: SubmissionProgram,
  planned: PlannedCase,
  outcome: Outcome,
  limits: CaseLimits,
  { showsAll = true }: { readonly showsAll?: boolean } = {},
): CaseReport {
  const faults = findFaults(problem, planned, outcome, limits);
  const verdict = decide(faults.map(([fault]) => fault));
  const isUncompared = verdict === 'AC' && planned.expected === undefined;
  const note = isUncompared ? UNCOMPARED : (faults.find(([fault]) => fault === verdict)?.[1] ?? null);
  const isShown = showsAll || verdict !== 'AC' || planned.kind === 'sample' || planned.kind === 'own';
  return {
    name: planned.name,
    kind: planned.kind,
    description: planned.description,
    verdict,
    cpuMs: round(outcome.cpuMs),
    ...(isShown ? shownValues(planned.input, planned.expected, outcome) : UNSHOWN),
    note,
    stdout: outcome.printed,
    stdoutCut: outcome.printedLength > outcome.printed.length,
    error: outcome.kind === 'threw' ? toSourceError(outcome.error, program) : null,
    shrunkFrom: null,
  };
}

/** There was nothing wrong with the answer, but nobody knows the right one. */
const UNCOMPARED = 'It ran. Nothing says whether the answer is right, because this problem has no solution to ask.';

const UNSHOWN = { input: null, expected: null, actual: null };

const round = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;

/** The texts of a case as a report shows them. */
export function shownValues(
  input: Input,
  expected: Value | undefined,
  outcome: Outcome,
): Pick<CaseReport, 'input' | 'expected' | 'actual'> {
  return {
    input: formatInput(input),
    expected: expected === undefined ? null : formatValue(expected, SHOWN_LENGTH),
    actual: outcome.kind === 'returned' ? formatOutput(outcome.output, SHOWN_LENGTH) : null,
  };
}

/** Each parameter's value as text, cut where it is long. */
export function formatInput(input: Input): Record<string, string> {
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, formatValue(value, SHOWN_LENGTH)]));
}
