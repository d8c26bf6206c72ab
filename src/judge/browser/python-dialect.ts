import type { PythonProgram } from '../python-program.ts';
import type { SandboxLimits } from '../sandbox.ts';
import type { Dialect } from './dialect.ts';

/** Parsing and importing happen once, and may take this many wall milliseconds. */
const LOAD_WALL_MS = 10_000;
/** How much slower a cached function is in Python than in C, at most. */
const DEEP_SLOWDOWN = 2;

/** How Python words that its own limit is reached, which is the same on both hosts; a full stack it words otherwise. */
const PYTHON_LIMIT = 'maximum recursion depth exceeded';

const sameStack = (stack: string): string => stack;

export function pythonDialect({ source, entry }: PythonProgram, { memoryMib }: SandboxLimits): Dialect {
  return {
    kind: { language: 'python', memoryMib },
    job: JSON.stringify({ source, entry }),
    loadWallMs: LOAD_WALL_MS,
    deepen: async ({ message }) =>
      message.startsWith(PYTHON_LIMIT)
        ? null
        : { job: JSON.stringify({ source, entry, deep: true }), slowdown: DEEP_SLOWDOWN, cleanStack: sameStack },
    overflowName: 'RecursionError',
  };
}
