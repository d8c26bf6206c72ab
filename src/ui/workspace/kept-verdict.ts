import type { Attempt, Explanation } from '../../journal/records.ts';
import type { CaseReport, Report } from '../../judge/report.ts';
import type { DoneState } from './stores/run-state.ts';
import { firstFailure } from './verdict/first-failure.ts';

/** More of what a case printed is not kept: a verdict is looked at again for its answer, not for its log. */
const PRINTED_KEPT = 4000;

/** What of a report is kept with its attempt, so that the verdict can be shown again. */
export function explanationOf(report: Report): Explanation {
  const { message, timeLimitMs, error } = report;
  const telling = firstFailure(report) ?? slowestCase(report.cases);
  return { message, timeLimitMs, error, case: telling && withShortOutput(telling) };
}

/** An attempt as the result that it once was; of its cases only the one that was kept is there. */
export function keptVerdict(attempt: Attempt): DoneState {
  const { problem, language, mode, source, verdict, passed, total, cpuMs, host, activeMs, explanation } = attempt;
  const { message = '', timeLimitMs = 0, error = null, case: telling = null } = explanation ?? {};
  return {
    phase: 'done',
    judged: { mode, language, source, ownCases: [], leftOut: [] },
    report: {
      problem,
      language,
      verdict,
      passed,
      total,
      cpuMs,
      host,
      message,
      timeLimitMs,
      error,
      // Said of no verdict that is shown, and not kept.
      wallMs: 0,
      memoryBytes: 0,
      cases: telling === null ? [] : [telling],
    },
    activeMs,
    keptAt: attempt.at,
  };
}

function slowestCase(cases: readonly CaseReport[]): CaseReport | null {
  return cases.reduce<CaseReport | null>((slowest, one) => (one.cpuMs > (slowest?.cpuMs ?? -1) ? one : slowest), null);
}

function withShortOutput(report: CaseReport): CaseReport {
  const isLong = report.stdout.length > PRINTED_KEPT;
  return isLong ? { ...report, stdout: report.stdout.slice(0, PRINTED_KEPT), stdoutCut: true } : report;
}
