import * as z from 'zod/mini';
import { LANGUAGES } from '../catalog/language.ts';
import { verdictSchema } from './verdict.ts';

/** Where in the candidate's own source something went wrong; lines and columns count from 1. */
export const sourceErrorSchema = z.strictObject({
  message: z.string(),
  line: z.nullable(z.int()),
  column: z.nullable(z.int()),
  /** The stack, cut to the candidate's own frames, innermost first. */
  frames: z.array(z.strictObject({ name: z.string(), line: z.int(), column: z.nullable(z.int()) })),
});
export type SourceError = z.infer<typeof sourceErrorSchema>;

/** An error of the source as a whole. */
export function notAt(message: string): SourceError {
  return { message, line: null, column: null, frames: [] };
}

/** The source may be fine for its language, but not for a reader with limits. */
export const TOO_NESTED = 'SyntaxError: the source is nested too deeply to be read';

/** `sample`: in the statement; `secret`: hand-written; `generated`: from a seed; `own`: entered by the candidate. */
export const CASE_KINDS = ['sample', 'secret', 'generated', 'own'] as const;

/**
 * The result of one case. Values are language-neutral JSON as text; a text that ends in "…" was cut and no longer
 * parses. Secret cases carry no values unless they are the first that failed.
 */
export const caseReportSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(CASE_KINDS),
  /** Which mistake the case catches. */
  description: z.string(),
  verdict: verdictSchema,
  /** CPU milliseconds. */
  cpuMs: z.number(),
  input: z.nullable(z.record(z.string(), z.string())),
  /** Null as well where nobody knows: for an own case of a problem that has no solution. */
  expected: z.nullable(z.string()),
  actual: z.nullable(z.string()),
  /** What differs, or why the verdict is what it is, in one plain sentence. */
  note: z.nullable(z.string()),
  stdout: z.string(),
  /** True where more was printed than is kept. */
  stdoutCut: z.boolean(),
  error: z.nullable(sourceErrorSchema),
  /** Where a generated case was made smaller before it was shown: the name of the original. */
  shrunkFrom: z.nullable(z.string()),
});
export type CaseReport = z.infer<typeof caseReportSchema>;

/** All results of one submission. */
export const reportSchema = z.strictObject({
  problem: z.string(),
  language: z.enum(LANGUAGES),
  verdict: verdictSchema,
  passed: z.int(),
  total: z.int(),
  /** CPU milliseconds of all cases together. */
  cpuMs: z.number(),
  /** Milliseconds from taking up the submission to its verdict. */
  wallMs: z.number(),
  memoryBytes: z.number(),
  /** CPU milliseconds that one case may take. */
  timeLimitMs: z.number(),
  /** Which host judged. */
  host: z.enum(['isolated-vm', 'browser']),
  /** The verdict in one plain sentence. */
  message: z.string(),
  /** For CE: where. */
  error: z.nullable(sourceErrorSchema),
  cases: z.array(caseReportSchema),
});
export type Report = z.infer<typeof reportSchema>;
