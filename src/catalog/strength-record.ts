import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

/** What `dryrun verify --strength --record` found out about the cases of one package. */
export const strengthSchema = z.strictObject({
  /** Changed versions of the accepted submissions that were judged. */
  mutants: count,
  /** How many of them the cases rejected. */
  rejected: count,
  /** How many give the right answer as well, with a reason in `equivalents.yaml`. */
  equivalent: count,
  /** Of what was measured; see `fingerprintOf`. */
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
});
export type StrengthRow = z.infer<typeof strengthSchema>;

/** `problems/strength.json`: a row for each package, by slug. */
export const strengthRecordSchema = z.record(z.string(), strengthSchema);
export type StrengthRecord = z.infer<typeof strengthRecordSchema>;

/** The share of the mutants that are not equivalent which is rejected; 1 where there are none. */
export function shareOf({ mutants, rejected, equivalent }: Omit<StrengthRow, 'fingerprint'>): number {
  return mutants === equivalent ? 1 : rejected / (mutants - equivalent);
}

/** The share of the mutants, equivalent ones apart, that the cases of each package must reject. */
export const LEAST_STRENGTH = 0.95;
