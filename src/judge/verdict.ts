import * as z from 'zod/mini';

/** Verdicts, after the ICPC/Kattis problem package format; JE is a fault of the judge, never of the candidate. */
export const VERDICTS = ['AC', 'WA', 'TLE', 'MLE', 'OLE', 'RTE', 'CE', 'JE'] as const;
export const verdictSchema = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdictSchema>;

/**
 * Where several faults are true of one case, the first of these is its verdict. The judge's own fault excuses
 * everything; exhausted memory or time explains the errors and wrong values that follow from it.
 */
export const PRECEDENCE: readonly Verdict[] = ['JE', 'CE', 'MLE', 'TLE', 'OLE', 'RTE', 'WA', 'AC'];

/** The verdict that takes precedence among those that are true of one case. */
export function decide(verdicts: readonly Verdict[]): Verdict {
  return PRECEDENCE.find((verdict) => verdicts.includes(verdict)) ?? 'AC';
}
