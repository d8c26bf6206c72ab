import type { Problem } from '../catalog/problem-schema.ts';

/** What nothing that is imported says, as `problem.yaml` begins; people are told to correct it. */
export const BASE_PROBLEM = {
  difficulty: 'medium',
  patterns: [],
  limits: { time_ms: { javascript: 1000, typescript: 1000, python: 3000 }, memory_mib: 256 },
} as const satisfies Partial<Problem> | { patterns: readonly [] };

/** Fields of the files that stand on one line. */
export const ON_ONE_LINE = ['patterns', 'parameter', 'returns', 'comparison', 'time_ms', 'input', 'expected'];
