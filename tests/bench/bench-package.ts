import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CODING_FOLDER } from '../../src/judge/node/load-judge-problem.ts';

/** Beside the sources, because a package imports types from them by relative path; git ignores it. */
const FOLDER = fileURLToPath(new URL('../../.cache/bench/coding/', import.meta.url));

/** The generator of the package: the cases of the work, known by the size that a judge asks for, and nothing large. */
const GENERATOR = `import { WORK } from '../../../../tests/bench/work.ts';

export default {
  randomCases: WORK.length,
  random: (_random, size) => WORK[Math.round((size * WORK.length) / 100) - 1].input,
  large: [],
};
`;

/**
 * Makes a package of two-sum whose generated cases are the work, for judging through the pool; its few hand-written
 * cases stay. Returns the folder that holds it.
 */
export function makeBenchPackage(): string {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(`${CODING_FOLDER}two-sum`, `${FOLDER}two-sum`, { recursive: true });
  writeFileSync(`${FOLDER}two-sum/generator.ts`, GENERATOR);
  return FOLDER;
}
