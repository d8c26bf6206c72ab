import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJudgeData } from '../../catalog/judge-data.ts';
import { loadPackageCode } from '../../catalog/load-package-code.ts';
import { loadPackage, type LoadedPackage } from '../../catalog/load-package.ts';
import type { JudgeProblem } from '../judge-problem.ts';

/** Where the coding packages of this checkout are. */
export const CODING_FOLDER = fileURLToPath(new URL('../../../problems/coding/', import.meta.url));

/** A package as the judge needs it. Throws a `PackageError`. */
export async function toJudgeProblem(loaded: LoadedPackage): Promise<JudgeProblem> {
  return { ...toJudgeData(loaded), ...(await loadPackageCode(loaded)) };
}

/** Loads packages by slug, each once. */
export class JudgeProblems {
  readonly #folder: string;
  readonly #loaded = new Map<string, Promise<JudgeProblem>>();

  constructor(folder = CODING_FOLDER) {
    this.#folder = folder;
  }

  /** Throws a `PackageError` where there is no such package, or where it is not in order. */
  get(slug: string): Promise<JudgeProblem> {
    const known = this.#loaded.get(slug) ?? loadPackage(join(this.#folder, slug)).then(toJudgeProblem);
    this.#loaded.set(slug, known);
    // A package may be mended while a server runs.
    known.catch(() => this.#loaded.delete(slug));
    return known;
  }
}
