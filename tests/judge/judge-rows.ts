import type { Language } from '../../src/catalog/language.ts';
import { GradingPool } from '../../src/judge/node/grading-pool.ts';
import type { Report } from '../../src/judge/report.ts';
import type { Verdict } from '../../src/judge/verdict.ts';
import { makePackages } from '../fixtures/make-packages.ts';
import { PACKAGES } from './packages.ts';

/** A submission and what becomes of it. */
export interface Row {
  readonly name: string;
  /** A package of this folder, or `problems/…` for one of those that are shipped. */
  readonly problem: string;
  readonly language: Language;
  readonly source: string;
  readonly verdict: Verdict;
  /** What the report's message must match. */
  readonly message: RegExp;
}

const SHIPPED = 'problems/';

/** Judges all rows, each in a pool that knows its package. */
export async function judgeRows(rows: readonly Row[]): Promise<ReadonlyMap<Row, Report>> {
  const packages = await makePackages(PACKAGES);
  const shipped = new GradingPool({ size: 1 });
  const own = new GradingPool({ size: 1, folders: [{ path: packages.folder, isOwn: false }] });
  const judge = async (row: Row): Promise<[Row, Report]> => {
    const { language, source, problem } = row;
    const isShipped = problem.startsWith(SHIPPED);
    const slug = isShipped ? problem.slice(SHIPPED.length) : problem;
    const request = { problem: slug, language, source, mode: 'submit' as const, ownCases: [] };
    return [row, await (isShipped ? shipped : own).grade(request, { revealAll: true })];
  };
  try {
    return new Map(await Promise.all(rows.map((row) => judge(row))));
  } finally {
    await Promise.all([shipped.close(true), own.close(true), packages.remove()]);
  }
}
