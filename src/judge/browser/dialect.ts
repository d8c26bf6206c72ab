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
  readonly deepen: (overflow: RealmError) => Promise<DeepProgram | null>;
  /** How the language names the overflow that made the realm itself throw. */
  readonly overflowName: string;
}

/** The error of a realm that threw because its stack was full, in the words of V8, JavaScriptCore or SpiderMonkey. */
export function overflowOf({ overflowName }: Dialect, message: string): RealmError | null {
  if (!/Maximum call stack size exceeded|too much recursion/.test(message)) return null;
  // No frames, in the way in which either realm says so.
  return { name: overflowName, message, stack: '[]', overflow: true, syntax: false };
}
