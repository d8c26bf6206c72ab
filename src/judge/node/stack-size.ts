import { setFlagsFromString } from 'node:v8';

/**
 * KiB of stack for a JavaScript submission: 10,000 calls with room for fat frames, and little enough that recursion
 * without an end is over in a moment (the collector walks the whole stack again and again).
 */
export const JAVASCRIPT_STACK_KIB = 12_000;
/**
 * KiB of stack for a Python submission: 10,000 calls that pass through the C of a cached function, a sort key or a
 * generator need some 20 MiB.
 */
export const PYTHON_STACK_KIB = 60_000;

/** Runs `open` so that isolates it makes may use this much of the thread's stack, but never more than there is. */
export function withStack<T>(kib: number, open: () => T): T {
  setFlagsFromString(`--stack-size=${Math.min(kib, processStackKib())}`);
  return open();
}

/** What the process was started with; see `fork-options.ts`. */
function processStackKib(): number {
  const flag = process.execArgv.findLast((one) => one.startsWith('--stack-size='));
  return flag === undefined ? 900 : Number(flag.slice('--stack-size='.length));
}
