import { judgeDataSchema } from '../../catalog/judge-data.ts';
import type { PackageCode } from '../../catalog/load-package-code.ts';
import type { JudgeProblem } from '../judge-problem.ts';
import { readSiteFile } from './read-site-file.ts';

/** Where a browser gets its problems from. */
export interface JudgeProblemParts {
  /** The address of `judge/` on this site. */
  readonly folder: URL;
  readonly fetch: typeof globalThis.fetch;
  /** Loads the code of a package; rejects where there is none. */
  readonly loadCode: (slug: string) => Promise<PackageCode>;
}

/** Loads problems by slug, each once: the data that the build wrote, and the package's code. */
export class BrowserJudgeProblems {
  readonly #parts: JudgeProblemParts;
  readonly #loaded = new Map<string, Promise<JudgeProblem>>();

  constructor(parts: JudgeProblemParts) {
    this.#parts = parts;
  }

  get(slug: string): Promise<JudgeProblem> {
    const known = this.#loaded.get(slug) ?? this.#load(slug);
    this.#loaded.set(slug, known);
    // Without a network it may work the next time.
    known.catch(() => this.#loaded.delete(slug));
    return known;
  }

  async #load(slug: string): Promise<JudgeProblem> {
    const { folder, fetch, loadCode } = this.#parts;
    const [response, code] = await Promise.all([
      fetch(new URL(`${slug}.json`, folder).href).catch((error: unknown) => {
        throw new Error(`The cases of ${slug} could not be loaded: there is no network.`, { cause: error });
      }),
      loadCode(slug),
    ]);
    if (!response.ok)
      throw new Error(`The cases of ${slug} could not be loaded: the site answered ${response.status}.`);
    return { ...readSiteFile(judgeDataSchema, await response.json(), `judge/${slug}.json`), ...code };
  }
}
