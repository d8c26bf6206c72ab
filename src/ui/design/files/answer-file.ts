import type { Assessment } from '../../../assess/assessment.ts';
import type { Assessed, Design } from '../../../journal/records.ts';

/** A whole answer as one JSON file: `dryrun-design`, version 1. */
export interface AnswerFile {
  readonly format: 'dryrun-design';
  readonly version: 1;
  readonly prompt: string;
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  /** An `.excalidraw` document. */
  readonly scene: unknown;
  /** Markdown. */
  readonly sheet: string;
  /** Milliseconds on the timer. */
  readonly activeMs: number;
  readonly asked: Design['asked'];
  readonly changedAt: Design['changedAt'];
  readonly marks: Design['marks'];
  /** Of this very answer, with its evidence; null where it has not been assessed as it is. */
  readonly assessment: Assessment | null;
  /** Earlier ones and this, newest first, without the answers that they were of. */
  readonly assessments: readonly Omit<Assessed, 'scene' | 'sheet' | 'prompt'>[];
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
    version: 1,
    prompt,
    exportedAt: now,
    scene: JSON.parse(sceneFile) as unknown,
    sheet,
    activeMs,
    asked: design.asked,
    changedAt: design.changedAt,
    marks: design.marks,
    assessment: isCurrent ? latest.assessment : null,
    assessments: past.map(({ scene: _scene, sheet: _sheet, prompt: _prompt, ...rest }) => rest),
  };
}
