import type { PromptSpec } from '../../../catalog/prompt-schema.ts';
import type { Rubric } from '../../../catalog/rubric-schema.ts';
import type { Assessment } from '../../../assess/assessment.ts';
import type { Diagram } from '../../../diagram/diagram.ts';

/** What is read from a drawing: the graph, and the same in words. */
export interface Reading {
  readonly diagram: Diagram;
  /** Sentences. */
  readonly description: readonly string[];
}

/** What an answer is scored against. */
export interface AssessedAgainst {
  readonly slug: string;
  readonly spec: PromptSpec;
  readonly rubric: Rubric;
}

/** A drawing, as elements of the live canvas or as the text of a file. */
export type GivenScene = { readonly elements: readonly unknown[] } | { readonly text: string };

/** What the worker can be asked for. */
export type ReaderJob =
  | { readonly job: 'read'; readonly scene: GivenScene }
  | {
      readonly job: 'assess';
      /** Null where it is the same as last time: it is long, and what was worked out from it is kept with it. */
      readonly against: AssessedAgainst | null;
      readonly scene: GivenScene;
      readonly sheet: string;
    };

export type ReaderRequest = ReaderJob & { readonly id: number };

/** `message` is for people: what is wrong and what to do. */
export type ReaderResponse =
  | { readonly id: number; readonly reading: Reading }
  | { readonly id: number; readonly assessment: Assessment }
  | { readonly id: number; readonly message: string };
