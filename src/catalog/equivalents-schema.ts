import * as z from 'zod/mini';

const line = z.string().check(z.minLength(1));

/**
 * A mutant of an accepted submission that no case can reject, because it gives the right answer as well. `was` and `now`
 * are the changed line as `dryrun verify --strength` prints them.
 */
const equivalentSchema = z.strictObject({
  /** `submissions/accepted/hash_map.py` */
  submission: line,
  was: line,
  now: line,
  /** Why it makes no difference. */
  reason: z.string().check(z.minLength(15, 'say in a sentence why it makes no difference')),
});
export type Equivalent = z.infer<typeof equivalentSchema>;

/** `equivalents.yaml`, where a package has one. */
export const equivalentsSchema = z.strictObject({ equivalents: z.array(equivalentSchema).check(z.minLength(1)) });
