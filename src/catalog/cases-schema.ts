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

/** How many cases a package has at least. */
const LEAST = { cases: 4, samples: 2 };
/** The same for packages that people add for themselves. */
const LEAST_OF_OWN = { cases: 1, samples: 1 };

/** `cases.yaml`: samples, then secret cases. */
export const casesSchema = (isOwn: boolean) => listOf(caseSchema, isOwn ? LEAST_OF_OWN : LEAST);
/** The same for a codec: no case says what is expected. */
export const codecCasesSchema = (isOwn: boolean) => listOf(codecCaseSchema, isOwn ? LEAST_OF_OWN : LEAST);

function listOf<Case extends typeof codecCaseSchema | typeof caseSchema>(one: Case, least: typeof LEAST) {
  type Read = z.infer<typeof codecCaseSchema>;
  return z.strictObject({
    cases: z.array(one).check(
      z.minLength(least.cases),
      z.refine(
        (cases: readonly Read[]) => cases.filter(({ sample }) => sample).length >= least.samples,
        `mark at least ${least.samples === 1 ? 'one case' : 'two cases'} with \`sample: true\``,
      ),
      z.refine(
        (cases: readonly Read[]) => new Set(cases.map(({ uuid }) => uuid)).size === cases.length,
        'two cases share a uuid: give each its own',
      ),
    ),
  });
}
