import { fileURLToPath } from 'node:url';
import { toJudgeData } from '../../catalog/judge-data.ts';
import { loadPackageCode } from '../../catalog/load-package-code.ts';
import { loadPackage, type LoadedPackage } from '../../catalog/load-package.ts';
import { findPackage, packageFolders, type PackageFolder } from '../../catalog/package-folders.ts';
import type { JudgeProblem } from '../judge-problem.ts';

/** Where the coding packages of this checkout are: those that come with it, and those of its owner. */
export const PACKAGE_FOLDERS = packageFolders(fileURLToPath(new URL('../../../', import.meta.url)));
/** Those that come with it, with a slash at the end. */
export const CODING_FOLDER = `${PACKAGE_FOLDERS[0].path}/`;

/** A package as the judge needs it. Throws a `PackageError`. */
export async function toJudgeProblem(loaded: LoadedPackage): Promise<JudgeProblem> {
  return { ...toJudgeData(loaded), ...(await loadPackageCode(loaded)) };
}

/** Loads packages by slug, each once. */
export class JudgeProblems {
  readonly #folders: readonly PackageFolder[];
  readonly #loaded = new Map<string, Promise<JudgeProblem>>();

  constructor(folders: readonly PackageFolder[] = PACKAGE_FOLDERS) {
    this.#folders = folders;
  }

  /** Throws a `PackageError` where there is no such package, or where it is not in order. */
  get(slug: string): Promise<JudgeProblem> {
    const known = this.#loaded.get(slug) ?? this.#load(slug);
    this.#loaded.set(slug, known);
    // A package may be mended while a server runs.
    known.catch(() => this.#loaded.delete(slug));
    return known;
  }

  async #load(slug: string): Promise<JudgeProblem> {
    // The first folder is where a package that is in none of them should be.
    const [folder] = this.#folders;
    const place = findPackage(this.#folders, slug) ?? (folder && { slug, folder });
    if (!place) throw new TypeError('There is no folder of packages.');
    return toJudgeProblem(await loadPackage(place));
  }
}
