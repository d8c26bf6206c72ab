import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PackageError } from '../../catalog/package-error.ts';
import type { JudgeProblem } from '../../judge/judge-problem.ts';
import { JudgeProblems } from '../../judge/node/load-judge-problem.ts';
import { Refusal } from '../refusal.ts';

/** The problems that this server judges, read when first asked for. */
export class KnownProblems {
  readonly #folder: string;
  readonly #problems: JudgeProblems;

  /** @param folder holds one package a problem */
  constructor(folder: string) {
    this.#folder = folder;
    this.#problems = new JudgeProblems(folder);
  }

  /** Throws a `Refusal` where there is no such problem, or where its package is broken. */
  async get(slug: string): Promise<JudgeProblem> {
    if (!existsSync(join(this.#folder, slug, 'problem.yaml'))) {
      throw new Refusal(404, `There is no problem "${slug}"; the list of problems has all that can be judged.`);
    }
    try {
      return await this.#problems.get(slug);
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      console.error(error.message);
      throw new Refusal(500, `The problem "${slug}" is broken on this server; its log says where.`);
    }
  }
}
