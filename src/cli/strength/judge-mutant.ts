import type { Language } from '../../catalog/language.ts';
import type { LoadedPackage } from '../../catalog/load-package.ts';
import type { Submission } from '../../catalog/package.ts';
import type { GradingPool } from '../../judge/node/grading-pool.ts';
import type { Report } from '../../judge/report.ts';
import type { Verdict } from '../../judge/verdict.ts';
import type { Mutant } from './mutant.ts';

/** The part of its time limit that a mutant is given in the end, as long as its original takes far less of it. */
const TIME_FACTOR = 0.3;
/** So many times what its original took a mutant is given in the end at least; it may be a little slower, and still right. */
const LAST_TIMES = 3;
/**
 * Mutants that do not end are many, so each is first given only so many times what the slowest case of its original
 * took, and so many CPU milliseconds at least.
 */
const FIRST_TIMES = 4;
const FIRST_LEAST_MS: Readonly<Record<Language, number>> = { javascript: 60, typescript: 60, python: 150 };
/** A case that takes so many times longer than with the original does not end, whatever else it might be given. */
const ENDLESS_TIMES = 30;

/** Judges the mutants of one accepted submission. */
export class MutantJudge {
  readonly #loaded: LoadedPackage;
  readonly #submission: Submission;
  readonly #pool: GradingPool;
  #original: Promise<Report> | undefined;

  constructor(loaded: LoadedPackage, submission: Submission, pool: GradingPool) {
    this.#loaded = loaded;
    this.#submission = submission;
    this.#pool = pool;
  }

  async verdictOf({ source }: Mutant): Promise<Verdict> {
    const { language, source: originalSource } = this.#submission;
    this.#original ??= this.#judge(language, originalSource, 1);
    const original = await this.#original;
    const slowestMs = Math.max(...original.cases.map(({ cpuMs }) => cpuMs));
    const limitMs = this.#loaded.problem.limits.time_ms[language];
    const lastFactor = Math.min(1, Math.max(TIME_FACTOR, (LAST_TIMES * slowestMs) / limitMs));
    const firstMs = Math.max(FIRST_TIMES * slowestMs, FIRST_LEAST_MS[language]);
    const firstFactor = Math.min(lastFactor, firstMs / limitMs);
    // What is stripped of its types is judged as what it has become.
    const spoken = language === 'python' ? 'python' : 'javascript';
    const first = await this.#judge(spoken, source, firstFactor);
    if (first.verdict !== 'TLE' || firstFactor === lastFactor) return first.verdict;
    const stopped = first.cases.at(-1);
    const before = original.cases.find(({ name }) => name === stopped?.name);
    const isEndless = stopped !== undefined && before !== undefined && stopped.cpuMs > ENDLESS_TIMES * before.cpuMs;
    return isEndless ? 'TLE' : (await this.#judge(spoken, source, lastFactor)).verdict;
  }

  #judge(language: Language, source: string, timeFactor: number): Promise<Report> {
    return this.#pool.grade(
      { problem: this.#loaded.slug, language, source, mode: 'submit', ownCases: [] },
      { timeFactor, stopsAtFailure: true, sharesPython: true, tries: 3 },
    );
  }
}
