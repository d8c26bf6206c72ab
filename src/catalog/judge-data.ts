import * as z from 'zod/mini';
import { caseSchema } from './cases-schema.ts';
import { isReference, type ProblemPackage } from './package.ts';
import { comparisonSchema, entrySchema, problemSchema } from './problem-schema.ts';
import { splitAtSubmissions } from './submissions-line.ts';

/**
 * What a judge needs of a problem as plain JSON, on a server or in a browser. The package's generator, validator and
 * checker are code and travel beside it.
 */
export const judgeDataSchema = z.strictObject({
  slug: z.string(),
  entry: entrySchema,
  comparison: comparisonSchema,
  limits: problemSchema.shape.limits,
  /** Hand-written, samples and secret ones. */
  cases: z.array(caseSchema),
  /**
   * JavaScript of an accepted submission: the expected values of generated and of own cases are what it answers. Null
   * where the package has none; then there are no generated cases.
   */
  reference: z.nullable(z.string()),
});
export type JudgeData = z.infer<typeof judgeDataSchema>;

/** Takes from a package what a judge needs. */
export function toJudgeData(one: ProblemPackage): JudgeData {
  const { entry, comparison, limits } = one.problem;
  return { slug: one.slug, entry, comparison, limits, cases: [...one.cases], reference: referenceOf(one) };
}

/** The JavaScript that the editorial shows first: it has the cost to reach, which not every accepted one has. */
function referenceOf({ editorial, submissions }: ProblemPackage): string | null {
  const parts = editorial.flatMap(({ markdown }) => splitAtSubmissions(markdown));
  const shown = parts.find((part) => part.kind === 'submissions')?.name;
  const accepted = submissions.filter(isReference);
  const reference = accepted.find(({ name }) => name === shown) ?? accepted[0];
  return reference?.source ?? null;
}
