import type { CaseReport, Report } from '../../../judge/report.ts';

/** The case that explains the verdict: the first that failed; null where all passed or none was judged. */
export function firstFailure(report: Pick<Report, 'cases'>): CaseReport | null {
  return report.cases.find(({ verdict }) => verdict !== 'AC') ?? null;
}
