import type { ExpectedAnswers } from './expected-answers.ts';
import type { GradeEvent } from './grade-request.ts';
import type { SandboxHost } from './sandbox.ts';

/** What grading needs beside the problem and the request. */
export interface GradeOptions {
  readonly host: SandboxHost;
  readonly answers: ExpectedAnswers;
  readonly onEvent: (event: GradeEvent) => void;
  readonly signal: AbortSignal;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** Times the limits: how much slower than the machine that inferred them this one is. */
  readonly timeFactor: number;
  /** Uniform in [0, 1): when to look for what a submission left behind, which it must not foresee. */
  readonly random: () => number;
  /** Ends with the first case that fails, and does not look for a smaller one: the verdict is all that is asked for. */
  readonly stopsAtFailure?: boolean;
  /** Whether secret cases show their values even where they are not the first that failed. */
  readonly revealAll: boolean;
  /** Called when the source has been read, which happens in host code that no limit stops. */
  readonly onRead?: () => void;
  /** Called right before a case runs, with the wall milliseconds after which it is stopped; whoever watches a process that may die knows from it which one it died on. */
  readonly onCase?: (index: number, wallMs: number) => void;
}
