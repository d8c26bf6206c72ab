import { SUBMISSION_FILE, type JavaScriptProgram } from '../javascript-program.ts';
import { withoutSemicolon } from '../realm-libraries.ts';
import type { Dialect } from './dialect.ts';

/**
 * How much slower a program is that was rewritten for deep recursion. Measured: loops 1, a flood fill 2, memoised coin
 * change 10, Fibonacci without memory 17, the depth of a tree 40 times.
 */
const DEEP_SLOWDOWN = 10;
/** Reading a source runs nothing of it; so many wall milliseconds are enough for the longest. */
const LOAD_WALL_MS = 5_000;

export function javaScriptDialect(program: JavaScriptProgram): Dialect {
  const { source, epilogue, globals, entry, needsLibraries } = program;
  const job = { source, epilogue, globals, entry, fileName: SUBMISSION_FILE };
  return {
    kind: { language: 'javascript', libraries: needsLibraries },
    job: JSON.stringify(job),
    loadWallMs: LOAD_WALL_MS,
    async deepen() {
      const { cleanDeepRecursionStack, MAX_DEPTH, rewriteForDeepRecursion } =
        await import('../deep-recursion/rewrite-for-deep-recursion.ts');
      const { default: runtime } = await import('../deep-recursion/deep-recursion-runtime.js?raw');
      const rewritten = rewriteForDeepRecursion(source + epilogue);
      if (rewritten === null) return null;
      const deep = { runtime: withoutSemicolon(runtime), limit: MAX_DEPTH };
      return {
        job: JSON.stringify({ ...job, source: rewritten, epilogue: '', deep }),
        slowdown: DEEP_SLOWDOWN,
        cleanStack: cleanDeepRecursionStack,
      };
    },
    overflowName: 'RangeError',
  };
}
