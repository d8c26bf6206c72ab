import * as z from 'zod/mini';
import { DIMENSION_IDS, LEVELS } from '../catalog/rubric-schema.ts';
import { KIND_IDS } from '../catalog/component-kinds.ts';
import { SECTION_IDS } from '../catalog/predicate-schema.ts';

/** Something in the answer that decided a criterion. */
export const evidenceSchema = z.discriminatedUnion('type', [
  /** Elements of the drawing, lit up where it is shown. `text`: what they are, in words. */
  z.strictObject({ type: z.literal('drawing'), text: z.string(), elements: z.array(z.string()) }),
  /** Words of the sheet; `start` and `end` are UTF-16 offsets into its text. `canvas`: a note on the canvas. */
  z.strictObject({
    type: z.literal('words'),
    text: z.string(),
    section: z.nullable(z.enum(SECTION_IDS)),
    start: z.int(),
    end: z.int(),
  }),
  /** A number that was found, or not, and what follows from the brief. `factor`: found / expected. */
  z.strictObject({
    type: z.literal('estimate'),
    text: z.string(),
    id: z.string(),
    expected: z.number(),
    found: z.nullable(z.number()),
    factor: z.nullable(z.number()),
    start: z.nullable(z.int()),
    end: z.nullable(z.int()),
  }),
  /** What was looked for and is not there. */
  z.strictObject({ type: z.literal('absence'), text: z.string() }),
]);
export type Evidence = z.infer<typeof evidenceSchema>;

export const STATUSES = ['met', 'partial', 'missed', 'human'] as const;
export type Status = (typeof STATUSES)[number];

/** What became of one criterion. */
export const criterionResultSchema = z.strictObject({
  id: z.string(),
  dimension: z.enum(DIMENSION_IDS),
  level: z.enum(LEVELS),
  status: z.enum(STATUSES),
  points: z.number(),
  max: z.number(),
  looksFor: z.string(),
  why: z.string(),
  /** What to do; empty where it is met. For a human criterion, empty. */
  advice: z.string(),
  followUp: z.string(),
  evidence: z.array(evidenceSchema),
  /** For a human criterion: what an answer of each level is like. */
  anchors: z.nullable(z.record(z.string(), z.string())),
});
export type CriterionResult = z.infer<typeof criterionResultSchema>;

/** The score of a design answer, over what a machine may decide. */
export const assessmentSchema = z.strictObject({
  prompt: z.string(),
  /** 0–100. */
  score: z.number(),
  /** null where there is too little for any level. */
  level: z.nullable(z.enum(LEVELS)),
  dimensions: z.array(z.strictObject({ id: z.enum(DIMENSION_IDS), score: z.number(), max: z.number() })),
  criteria: z.array(criterionResultSchema),
  diagram: z.strictObject({
    components: z.array(z.strictObject({ id: z.string(), label: z.string(), kind: z.nullable(z.enum(KIND_IDS)) })),
    connections: z.array(z.strictObject({ from: z.string(), to: z.string(), label: z.string() })),
    unread: z.array(z.strictObject({ elements: z.array(z.string()), reason: z.string() })),
  }),
});
export type Assessment = z.infer<typeof assessmentSchema>;
