import { PackageError } from '../../catalog/package-error.ts';
import { findPackage, type PackageFolder } from '../../catalog/package-folders.ts';
import type { JudgeProblem } from '../../judge/judge-problem.ts';
import { JudgeProblems } from '../../judge/node/load-judge-problem.ts';
import { Refusal } from '../refusal.ts';

/** The problems that this server judges, read when first asked for. */
export class KnownProblems {
  readonly #folders: readonly PackageFolder[];
  readonly #problems: JudgeProblems;

  constructor(folders: readonly PackageFolder[]) {
    this.#folders = folders;
    this.#problems = new JudgeProblems(folders);
  }

  /** Throws a `Refusal` where there is no such problem, or where its package is broken. */
  async get(slug: string): Promise<JudgeProblem> {
    try {
      if (!findPackage(this.#folders, slug)) {
        throw new Refusal(404, `There is no problem "${slug}"; the list of problems has all that can be judged.`);
      }
      return await this.#problems.get(slug);
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      console.error(error.message);
      throw new Refusal(500, `The problem "${slug}" is broken on this server; its log says where.`);
    }
  }
}
