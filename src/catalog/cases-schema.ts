import * as z from 'zod/mini';
import type { Value } from './value.ts';

/** Plain JSON of any depth. */
export const valueSchema: z.ZodMiniType<Value> = z.json();

/** One hand-written case of `cases.yaml`. */
export const caseSchema = z.strictObject({
  /** Stable for ever: a released case is never edited, a better one replaces it under a new uuid. */
  uuid: z.uuid(),
  /** Samples are shown in the statement; the others are secret until one fails. */
  sample: z._default(z.boolean(), false),
  /** Which mistake the case catches. */
  description: z.string().check(z.minLength(10), z.maxLength(200)),
  input: z.record(z.string(), valueSchema),
  expected: valueSchema,
  /** For samples: one Markdown sentence on why the answer is what it is. */
  explanation: z.optional(z.string()),
});
export type CaseData = z.infer<typeof caseSchema>;

/** A case of a codec, which is expected to give back what went in. */
const { expected: _, ...codecCaseShape } = caseSchema.shape;
const codecCaseSchema = z.strictObject(codecCaseShape);

/** `cases.yaml`: at least two samples, then secret cases. */
export const casesSchema = listOf(caseSchema);
/** The same for a codec: no case says what is expected. */
export const codecCasesSchema = listOf(codecCaseSchema);

function listOf<Case extends typeof codecCaseSchema | typeof caseSchema>(one: Case) {
  type Read = z.infer<typeof codecCaseSchema>;
  return z.strictObject({
    cases: z.array(one).check(
      z.minLength(4),
      z.refine(
        (cases: readonly Read[]) => cases.filter(({ sample }) => sample).length >= 2,
        'mark at least two cases with `sample: true`',
      ),
      z.refine(
        (cases: readonly Read[]) => new Set(cases.map(({ uuid }) => uuid)).size === cases.length,
        'two cases share a uuid: give each its own',
      ),
    ),
  });
}
