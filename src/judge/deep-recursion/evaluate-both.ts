import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { MAX_DEPTH, rewriteForDeepRecursion } from './rewrite-for-deep-recursion.ts';

/** For tests: what came of a program, in a form that can be compared. */
export type Ending = { readonly returned: string } | { readonly threw: string };

const runtimeUrl = new URL('deep-recursion-runtime.js', import.meta.url);

/** The runtime's source. */
export const runtimeText = (): string => readFileSync(runtimeUrl, 'utf8');

/** The runtime as a host makes it, in this realm. */
export function makeRuntime(maxDepth: number): unknown {
  // oxlint-disable-next-line no-eval
  const create = (0, eval)(runtimeText()) as (maxDepth: number) => unknown;
  return create(maxDepth);
}

const runtime = makeRuntime(MAX_DEPTH);

/** Runs a program, a function's body that returns its result. */
export function evaluateOriginal(source: string): Ending {
  return endingOf(() => new Function('__dr$', source)(runtime) as unknown);
}

/** Runs a program after rewriting; throws where it was not rewritten. */
export function evaluateRewritten(source: string, on: unknown = runtime): Ending {
  const rewritten = rewriteForDeepRecursion(source);
  if (rewritten === null) throw new Error(`not rewritten:\n${source}`);
  return endingOf(() => new Function('__dr$', rewritten)(on) as unknown);
}

function endingOf(run: () => unknown): Ending {
  try {
    return { returned: inspect(run(), { depth: 9, breakLength: Infinity, maxArrayLength: 500 }) };
  } catch (error) {
    return { threw: String(error) };
  }
}
