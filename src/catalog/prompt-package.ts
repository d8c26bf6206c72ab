import type { PromptSpec } from './prompt-schema.ts';
import type { Rubric } from './rubric-schema.ts';

/** Everything that a system-design prompt holds together with its rubric, checked. */
export interface PromptPackage {
  readonly slug: string;
  readonly spec: PromptSpec;
  /** What the interviewer says first, as Markdown. */
  readonly brief: string;
  /** An answer to learn from afterwards. */
  readonly model: {
    /** The text of an `.excalidraw` file; what it draws is for `src/diagram` to read. */
    readonly scene: string;
    /** Markdown in the six sections of a sheet. */
    readonly sheet: string;
  };
  readonly rubric: Rubric;
}
