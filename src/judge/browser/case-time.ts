/**
 * Milliseconds by which the host's clock may run ahead of the Worker's for reasons that are not the submission's: the
 * message's two ways (below 2 ms for a megabyte of text), and a page that was busy drawing when the answer came.
 */
const NOT_THE_SUBMISSION_MS = 200;

/**
 * What a case took. A browser has no CPU clock; the time inside the Worker stands for it, and the host's own clock keeps
 * it honest from both sides: never more than the host saw, and never much less, whatever the Worker says. (A submission
 * that works on after its answer, in microtasks, makes the next case start late, and pays for it there.)
 */
export function caseTime(workerMs: number, hostMs: number): number {
  return Math.min(hostMs, Math.max(workerMs, hostMs - NOT_THE_SUBMISSION_MS, 0));
}
