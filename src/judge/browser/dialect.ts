import type { RealmError } from '../sandbox.ts';
import type { WorkerKind } from './worker-kind.ts';

/** A program made for deep recursion. */
export interface DeepProgram {
  /** The realm's `load` job, as JSON. */
  readonly job: string;
  /** How many times slower it is than the program it was made from. */
  readonly slowdown: number;
  /** Takes our own traces out of a stack text. */
  readonly cleanStack: (stack: string) => string;
}

/** Where the two languages differ for the browser's sandbox. */
export interface Dialect {
  readonly kind: WorkerKind;
  /** The realm's `load` job, as JSON. */
  readonly job: string;
  /** Wall milliseconds that loading may take. */
  readonly loadWallMs: number;
  /**
   * The same program for deep recursion, which a Worker's small stack does not hold; null where there is nothing to gain.
   * It is judged by the same rules, only that its times are divided by `slowdown`.
   */
  readonly deepen: () => Promise<DeepProgram | null>;
  /** What a submission did that made the realm itself throw. */
  readonly crash: (message: string) => RealmError | null;
}

/** The words of V8, JavaScriptCore and SpiderMonkey for a stack that is full. */
export function isStackOverflow(message: string): boolean {
  return /Maximum call stack size exceeded|too much recursion/.test(message);
}

/** A realm that threw because the stack was full. */
export function overflowError(name: string, message: string, stack: string): RealmError {
  return { name, message, stack, overflow: true, syntax: false };
}
