import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadPackage } from '../catalog/load-package.ts';
import type { PackagePlace } from '../catalog/package-folders.ts';
import type { GradingPool } from '../judge/node/grading-pool.ts';
import type { Verdict } from '../judge/verdict.ts';

/** How often a submission is judged where the judge fails, as it does on a machine that is busy. */
const TRIES = 3;

/** What became of an imported submission. */
export interface JudgedSubmission {
  /** `submissions/accepted/sum.py` */
  readonly path: string;
  readonly expected: Verdict;
  readonly verdict: Verdict;
  readonly message: string;
  /** Whether it stays; one with another verdict than that of its folder was taken out of the package. */
  readonly isKept: boolean;
}

/**
 * Judges the submissions of a package that was just written, and removes those that get another verdict than that of their
 * folder: written for another machine, they would leave the package not in order. Where the judge itself fails, nobody
 * knows, and the submission stays.
 */
export async function judgeSubmissions(place: PackagePlace, pool: GradingPool): Promise<JudgedSubmission[]> {
  const { submissions, folder } = await loadPackage(place);
  // The first start of Python takes long, and must not be on the clock of a submission.
  await pool.warmUp(submissions.some(({ language }) => language === 'python'));
  const judged = await Promise.all(
    submissions.map(async ({ path, language, source, expectedVerdict }): Promise<JudgedSubmission> => {
      const request = { problem: place.slug, language, source, mode: 'submit' as const, ownCases: [] };
      const { verdict, message } = await pool.grade(request, { stopsAtFailure: true, tries: TRIES });
      const isKept = verdict === expectedVerdict || verdict === 'JE';
      return { path, expected: expectedVerdict, verdict, message, isKept };
    }),
  );
  for (const { path, isKept } of judged) if (!isKept) await rm(join(folder, path));
  for (const emptied of new Set(judged.map(({ path }) => dirname(path)))) {
    // A folder that still holds something stays.
    await rmdir(join(folder, emptied)).catch(() => undefined);
  }
  return judged;
}
