import type { CaseReport } from './report.ts';
import { VERDICT_NAMES } from './verdict-names.ts';

/** Where a submission failed and why, in one sentence; the verdict and the counts stand beside it wherever it is shown. */
export function caseSentence({ name, verdict, note }: Pick<CaseReport, 'name' | 'verdict' | 'note'>): string {
  return `${caseTitle(name)}: ${note ?? `${VERDICT_NAMES[verdict]}.`}`;
}

const KINDS: Readonly<Record<string, string>> = { sample: 'Sample', secret: 'Secret case', random: 'Random case' };

/** A case's name as people say it: `secret-2` is "Secret case 2". Names that somebody gave stay as they are. */
function caseTitle(name: string): string {
  const match = /^(sample|secret|random)-(\d+)(-small)?$/.exec(name);
  if (match !== null) return `${KINDS[match[1] ?? '']} ${match[2]}${match[3] === undefined ? '' : ', made small'}`;
  return name.endsWith('-small') ? `Case ${name.slice(0, -'-small'.length)}, made small` : `Case ${name}`;
}
