import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id in kebab-case'));
/** A name in formulas. */
const variable = z.string().check(z.regex(/^[a-z][a-z0-9_]*$/, 'write the name in snake_case'));
const concept = z.array(z.string().check(z.regex(/\S/, 'write at least one word'))).check(z.minLength(1));
const text = z.string().check(z.minLength(10));

/** What a number counts: the unit without its prefix. Rates are per second, sizes are bytes, times are seconds. */
export const QUANTITY_UNITS = [
  'count',
  'per-second',
  'bytes',
  'bytes-per-second',
  'seconds',
  'cores',
  'ratio',
] as const;
export type QuantityUnit = (typeof QUANTITY_UNITS)[number];

/** A number that the brief's interviewer would give. */
export const scaleSchema = z.strictObject({
  id: variable,
  /** "new links a month" */
  name: z.string(),
  value: z.number(),
});

/** A number that follows from the scale. */
export const estimateSchema = z.strictObject({
  id: variable,
  /** "Redirects a second on average" */
  name: z.string(),
  unit: z.enum(QUANTITY_UNITS),
  /**
   * What people call it: words beside a number of this unit that mean this estimate; each inner list is one idea, and
   * all ideas must be there ([[write, create, new link], [peak]]).
   */
  about: z.array(concept).check(z.minLength(1)),
  /** Words that mean another estimate: a number beside one of them is not this one. */
  not_about: z.optional(concept),
  /** How it follows, step by step; formulas have numbers, ids of the scale, of other estimates and earlier steps, + - * / and brackets. */
  steps: z
    .array(
      z.strictObject({ id: z.optional(variable), says: z.string(), formula: z.string(), unit: z.enum(QUANTITY_UNITS) }),
    )
    .check(z.minLength(1)),
});
export type EstimateSpec = z.infer<typeof estimateSchema>;

/** Something that the interviewer answers only when asked. */
export const clarificationSchema = z.strictObject({
  id,
  /** The question as a candidate might ask it, shown once it was found. */
  question: text,
  /** Ideas of the question by key words; all of them must be in what was asked. */
  keywords: z.array(concept).check(z.minLength(1)),
  answer: text,
  /** Whether a good candidate asks this. */
  essential: z.boolean(),
});
export type Clarification = z.infer<typeof clarificationSchema>;

/** `problems/design/<slug>/prompt.yaml`; `brief.md` and `model/{scene.excalidraw,sheet.md}` stand beside it. */
export const promptSchema = z.strictObject({
  uuid: z.uuid(),
  name: z.string(),
  /** One line for lists. */
  summary: text,
  license: z.string(),
  scale: z.array(scaleSchema).check(z.minLength(1)),
  estimates: z.array(estimateSchema).check(z.minLength(3)),
  clarifications: z.array(clarificationSchema).check(z.minLength(8)),
  /** What the interviewer changes in the middle of the round, and which criteria it touches. */
  change: z.strictObject({ announcement: text, what_to_look_at: text, criteria: z.array(id).check(z.minLength(1)) }),
  follow_ups: z.array(text).check(z.minLength(5)),
});
export type PromptSpec = z.infer<typeof promptSchema>;
