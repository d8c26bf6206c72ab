import type { Language } from '../../catalog/language.ts';
import { BUSY } from '../case-faults.ts';
import type { Verdict } from '../verdict.ts';

/** How a grading process ended. */
export interface Death {
  /** Null where the pool itself ended it, because it did not answer any more. */
  readonly signal: string | null;
  readonly exitCode: number | null;
  /** By how many bytes its resident memory was seen to grow while it judged. */
  readonly grownBytes: number;
  /** The machine gave it so little time that nothing follows from what it did not finish. */
  readonly isStarved: boolean;
}

/**
 * The verdict that a death in the middle of a case means. V8 aborts the process where it cannot unwind from exhausted
 * memory, and spins in its collector shortly before; a segmentation fault is an overflow of the native stack.
 */
export function judgeDeath(
  { signal, exitCode, grownBytes, isStarved }: Death,
  memoryMib: number,
  language: Language,
): readonly [Verdict, string] {
  const memoryNote = `More than ${memoryMib} MiB of memory were needed; the sandbox's process ended.`;
  const isAbort = ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL'].includes(signal ?? '') || exitCode === 134;
  // What V8 can stop it stops in time; a process that had to be ended had most of its memory yet to touch. CPython is
  // another matter: it is refused what passes the limit, and an interpreter that starts makes any process grow.
  const isOutgrown = language !== 'python' && grownBytes > (memoryMib * 2 ** 20) / 2;
  if (isAbort || isOutgrown) return ['MLE', memoryNote];
  if (signal === null && exitCode === null && isStarved) return ['JE', BUSY];
  if (signal === null && exitCode === null)
    return ['TLE', 'The code could not be stopped in time; its process was ended.'];
  return ['RTE', "The code crashed the sandbox's process."];
}
