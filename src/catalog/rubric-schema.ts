import * as z from 'zod/mini';
import { predicateSchema, type Predicate } from './predicate-schema.ts';

/** The levels of engineers, from the first. */
export const LEVELS = ['junior', 'mid', 'senior', 'staff'] as const;
export type Level = (typeof LEVELS)[number];

/** What a design is judged on, in the order of a round. */
export const DIMENSIONS = {
  requirements: 'Requirements',
  estimation: 'Estimation',
  'high-level-design': 'High-level design',
  'data-and-api': 'Data and API',
  scale: 'Scale',
  reliability: 'Reliability',
  security: 'Security',
  'trade-offs': 'Trade-offs',
} as const;
export type DimensionId = keyof typeof DIMENSIONS;
export const DIMENSION_IDS = Object.keys(DIMENSIONS) as [DimensionId, ...DimensionId[]];

const sentence = z.string().check(z.minLength(10), z.maxLength(400));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id in kebab-case'));

const common = {
  id,
  dimension: z.enum(DIMENSION_IDS),
  /** From which level on it is expected. */
  level: z.enum(LEVELS),
  points: z.int().check(z.gte(1), z.lte(10)),
  /** What is looked for, as a short statement: "Reads are served from a cache before the store". */
  looks_for: sentence,
  /** Why it matters, for this prompt. */
  why: sentence,
  /** What to do about it where it was missed, in one sentence to the candidate. */
  advice: sentence,
  /** What an interviewer would ask next. */
  follow_up: sentence,
};

/** One object with a choice inside, because that words its errors better than a union. */
const criterionSchema = z
  .strictObject({
    ...common,
    /** For a criterion that the drawing and the sheet decide. */
    met: z.optional(predicateSchema),
    /** Earns half of the points where `met` does not hold. */
    partial: z.optional(predicateSchema),
    /** For a criterion that only a person decides, never counted by machine: what an answer of each level is like. */
    anchors: z.optional(z.strictObject({ junior: sentence, mid: sentence, senior: sentence, staff: sentence })),
  })
  .check(
    z.refine(({ met, anchors }) => (met === undefined) !== (anchors === undefined), 'give either `met` or `anchors`'),
    z.refine(({ met, partial }) => met !== undefined || partial === undefined, '`partial` goes with `met`'),
  );
export type Criterion = z.infer<typeof criterionSchema>;

/** A criterion that a machine decides. */
export type MachineCriterion = Criterion & { readonly met: Predicate };

/** `rubrics/design/<prompt>.yaml`. */
export const rubricSchema = z.strictObject({
  prompt: id,
  criteria: z.array(criterionSchema).check(z.minLength(25, 'give at least 25 criteria')),
});
export type Rubric = z.infer<typeof rubricSchema>;

/** Whether a machine decides a criterion. */
export function isMachine(criterion: Criterion): criterion is MachineCriterion {
  return criterion.met !== undefined;
}
