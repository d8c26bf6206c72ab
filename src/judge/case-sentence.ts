import type { CaseReport } from './report.ts';
import { VERDICT_NAMES } from './verdict-names.ts';

/** Where a submission failed and why, in one sentence; the verdict and the counts stand beside it wherever it is shown. */
export function caseSentence({ name, verdict, note }: Pick<CaseReport, 'name' | 'verdict' | 'note'>): string {
  return `Case ${name}: ${note ?? `${VERDICT_NAMES[verdict]}.`}`;
}
