import * as z from 'zod/mini';
import type { Assessment } from '../../../assess/assessment.ts';
import { designSchema, timerSchema, type Assessed, type Design } from '../../../journal/records.ts';

/** The version of the file that this software writes; docs/journal-format.md describes it. */
export const ANSWER_VERSION = 1;
/** Nobody asks as much in a round; a file with more would fill the page for ever. */
const MOST_QUESTIONS = 1_000;

/** A whole answer as one JSON file. */
export const answerFileSchema = z.strictObject({
  format: z.literal('dryrun-design'),
  version: z.literal(ANSWER_VERSION),
  prompt: designSchema.shape.prompt,
  /** Epoch milliseconds. */
  exportedAt: z.int().check(z.gte(0)),
  /** An `.excalidraw` document; what it holds, the reader of drawings checks. */
  scene: z.looseObject({}),
  /** Markdown. */
  sheet: z.string(),
  /** Milliseconds on the timer. */
  activeMs: timerSchema.shape.elapsedMs,
  asked: designSchema.shape.asked.check(z.maxLength(MOST_QUESTIONS)),
  changedAt: designSchema.shape.changedAt,
  marks: designSchema.shape.marks,
  // For people and tools: who opens the file assesses again, so nothing depends on what these hold.
  assessment: z.unknown(),
  assessments: z.array(z.unknown()),
});

/** What is written into the file. */
export interface AnswerFile extends z.infer<typeof answerFileSchema> {
  /** Of this very answer, with its evidence; null where it has not been assessed as it is. */
  readonly assessment: Assessment | null;
  /** Earlier ones and this, newest first, without the answers that they were of. */
  readonly assessments: Omit<Assessed, 'scene' | 'sheet' | 'prompt'>[];
}

/** Puts an answer together. */
export function answerFile(parts: {
  readonly prompt: string;
  readonly now: number;
  readonly sceneFile: string;
  readonly scene: string;
  readonly sheet: string;
  readonly activeMs: number;
  readonly design: Design;
  readonly latest: { readonly assessment: Assessment; readonly record: Assessed } | null;
  readonly past: readonly Assessed[];
}): AnswerFile {
  const { prompt, now, sceneFile, scene, sheet, activeMs, design, latest, past } = parts;
  const isCurrent = latest !== null && latest.record.scene === scene && latest.record.sheet === sheet;
  return {
    format: 'dryrun-design',
    version: ANSWER_VERSION,
    prompt,
    exportedAt: now,
    scene: JSON.parse(sceneFile) as AnswerFile['scene'],
    sheet,
    activeMs,
    asked: design.asked,
    changedAt: design.changedAt,
    marks: design.marks,
    assessment: isCurrent ? latest.assessment : null,
    assessments: past.map(({ scene: _scene, sheet: _sheet, prompt: _prompt, ...rest }) => rest),
  };
}
