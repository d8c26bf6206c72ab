import { z } from 'zod';
import type { Value } from './value.ts';

/** Plain JSON of any depth. */
export const valueSchema: z.ZodType<Value> = z.json();

/** One hand-written case of `cases.yaml`. */
export const caseSchema = z.strictObject({
  /** Stable for ever: a released case is never edited, a better one replaces it under a new uuid. */
  uuid: z.uuid(),
  /** Samples are shown in the statement; the others are secret until one fails. */
  sample: z.boolean().default(false),
  /** Which mistake the case catches. */
  description: z.string().min(10).max(200),
  input: z.record(z.string(), valueSchema),
  expected: valueSchema,
  /** For samples: one Markdown sentence on why the answer is what it is. */
  explanation: z.string().optional(),
});
export type CaseData = z.infer<typeof caseSchema>;

/** `cases.yaml`: at least two samples, then secret cases. */
export const casesSchema = z.strictObject({
  cases: z
    .array(caseSchema)
    .min(4)
    .refine((cases) => cases.filter((one) => one.sample).length >= 2, 'mark at least two cases with `sample: true`')
    .refine(
      (cases) => new Set(cases.map((one) => one.uuid)).size === cases.length,
      'two cases share a uuid: give each its own',
    ),
});
