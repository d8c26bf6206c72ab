import type { Verdict } from '../../judge/verdict.ts';

/** Names of the verdicts for people; the judge's own table would bring its schemas into the page. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  AC: 'Accepted',
  WA: 'Wrong answer',
  TLE: 'Time limit exceeded',
  MLE: 'Memory limit exceeded',
  OLE: 'Output limit exceeded',
  RTE: 'Run-time error',
  CE: 'Does not compile',
  JE: 'Judge error',
};
