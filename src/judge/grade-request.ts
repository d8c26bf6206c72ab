import * as z from 'zod/mini';
import { LANGUAGES } from '../catalog/language.ts';
import { valueSchema } from '../catalog/cases-schema.ts';
import { caseReportSchema, reportSchema } from './report.ts';

/** Longest source that is judged, in UTF-16 units. */
export const MAX_SOURCE_LENGTH = 65_536;
/** Most own cases in one run. */
export const MAX_OWN_CASES = 20;

/** What a client asks of a grader. `run` judges samples and own cases, `submit` judges everything. */
export const gradeRequestSchema = z.strictObject({
  problem: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  language: z.enum(LANGUAGES),
  source: z.string().check(z.maxLength(1_000_000)),
  mode: z.enum(['run', 'submit']),
  ownCases: z._default(
    z
      .array(z.strictObject({ name: z.string().check(z.maxLength(60)), input: z.record(z.string(), valueSchema) }))
      .check(z.maxLength(MAX_OWN_CASES)),
    [],
  ),
});
export type GradeRequest = z.infer<typeof gradeRequestSchema>;

/** What a grader says while it works, one JSON document a line on the wire; the last is `report` or `refused`. */
export const gradeEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('queued'), ahead: z.int() }),
  /** Something slow before the first case, such as loading Python; `done` in [0, 1], null where unknown. */
  z.strictObject({ type: z.literal('preparing'), what: z.string(), done: z.nullable(z.number()) }),
  /** The first case comes next. Where this is said again, the cases before it do not count. */
  z.strictObject({ type: z.literal('started'), total: z.int() }),
  /** A case may come again, made smaller: the later one counts. */
  z.strictObject({ type: z.literal('case'), index: z.int(), case: caseReportSchema }),
  z.strictObject({ type: z.literal('report'), report: reportSchema }),
  /** The request itself was not acceptable. */
  z.strictObject({ type: z.literal('refused'), message: z.string() }),
]);
export type GradeEvent = z.infer<typeof gradeEventSchema>;

/** Anything that grades: the server, or the browser itself. Aborting the signal stops the work. */
export type Grader = (
  request: GradeRequest,
  options: { readonly onEvent: (event: GradeEvent) => void; readonly signal: AbortSignal },
) => Promise<z.infer<typeof reportSchema>>;
