import type { Verdict } from './verdict.ts';

/** Names for people; apart from the verdicts, whose schema would come along into pages that only show them. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  AC: 'Accepted',
  WA: 'Wrong answer',
  TLE: 'Time limit exceeded',
  MLE: 'Memory limit exceeded',
  OLE: 'Output limit exceeded',
  RTE: 'Run-time error',
  CE: 'Does not compile',
  JE: 'Judge error',
};
