import { readFile } from 'node:fs/promises';
import { languageOfFile } from '../catalog/language.ts';
import { PackageError } from '../catalog/package-error.ts';
import { hasPackage } from '../catalog/package-folders.ts';
import type { GradeRequest } from '../judge/grade-request.ts';
import { GradingPool } from '../judge/node/grading-pool.ts';
import { PACKAGE_FOLDERS } from '../judge/node/load-judge-problem.ts';
import type { Report } from '../judge/report.ts';
import { jsonLine } from './json-line.ts';
import { parseArguments } from './parse-arguments.ts';
import { printReport } from './print-report.ts';
import { UsageError } from './usage-error.ts';

/** `dryrun grade`: judges files, prints a report for each in order, and returns the exit code. */
export async function gradeCommand(args: string[]): Promise<number> {
  const { positionals, has } = parseArguments(args, ['samples', 'json']);
  const [slug, ...files] = positionals;
  if (slug === undefined || files.length === 0) throw new UsageError('grade needs a problem and at least one file');
  const mode = has('samples') ? 'run' : 'submit';
  const requests = await Promise.all(files.map((file) => toRequest(slug, file, mode)));
  const pool = new GradingPool();
  try {
    const pending = requests.map((request) => pool.grade(request, { revealAll: true, tries: 2 }));
    // All are awaited in order; one that fails early must not count as unhandled until its turn comes.
    for (const report of pending) report.catch(() => undefined);
    const verdicts: Report['verdict'][] = [];
    for (const [index, report] of pending.entries()) {
      const { problem, language, ...rest } = await report;
      const file = files[index] ?? '';
      process.stdout.write(
        has('json') ? jsonLine({ problem, language, file, ...rest }) : printReport(file, await report),
      );
      verdicts.push(rest.verdict);
    }
    return verdicts.includes('JE') ? 3 : verdicts.every((verdict) => verdict === 'AC') ? 0 : 1;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    if (!hasPackage(PACKAGE_FOLDERS, slug)) throw new UsageError(error.message);
    // The question was in order, the package is not.
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await pool.close(true);
  }
}

async function toRequest(problem: string, file: string, mode: GradeRequest['mode']): Promise<GradeRequest> {
  const language = languageOfFile(file);
  if (!language) throw new UsageError(`${file} is neither .js nor .ts nor .py`);
  try {
    return { problem, language, source: await readFile(file, 'utf8'), mode, ownCases: [] };
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
