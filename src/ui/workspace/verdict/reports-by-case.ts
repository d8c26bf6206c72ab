import type { CaseReport, Report } from '../../../judge/report.ts';
import type { ShownCase } from '../stores/cases-store.ts';

/**
 * Which report belongs to which case of the panel, after a run: the k-th sample report to the k-th sample, the k-th own
 * report to the k-th own case that was sent. Cases that were added or removed since have none.
 */
export function reportsByCase(
  { cases }: Pick<Report, 'cases'>,
  shown: readonly ShownCase[],
  sentOwnCases: readonly string[],
): Map<string, CaseReport> {
  const samples = shown.filter(({ isOwn }) => !isOwn).map(({ id }) => id);
  const found = new Map<string, CaseReport>();
  const assign = (kind: CaseReport['kind'], ids: readonly string[]): void => {
    for (const [index, report] of cases.filter((one) => one.kind === kind).entries()) {
      const id = ids[index];
      if (id !== undefined) found.set(id, report);
    }
  };
  assign('sample', samples);
  assign('own', sentOwnCases);
  return found;
}
