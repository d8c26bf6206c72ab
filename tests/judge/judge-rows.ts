import { beforeAll, describe, expect, test } from 'vitest';
import { afterAll } from 'vitest';
import type { Language } from '../../src/catalog/language.ts';
import type { Input } from '../../src/catalog/value.ts';
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
  /** AC unless said otherwise. */
  readonly verdict?: Verdict;
  /** What the report's message must match. */
  readonly message?: RegExp;
  /** Where the error of the first failing case, or of the report, must be; the column may be left open. */
  readonly at?: readonly [line: number, column?: number];
  /** Run mode with these cases of the candidate's own; otherwise everything is judged. */
  readonly ownCases?: readonly { readonly name: string; readonly input: Input }[];
  /** Further expectations. */
  readonly check?: (report: Report) => void;
}

const SHIPPED = 'problems/';

/** Judges all rows through one grading pool, and makes a test of each. */
export function judgeRows(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    const reports = new Map<Row, Report>();
    let close: () => Promise<void> = async () => undefined;

    beforeAll(async () => {
      const packages = await makePackages(PACKAGES);
      const pools = {
        shipped: new GradingPool({ size: 1 }),
        own: new GradingPool({ size: 1, folder: packages.folder }),
      };
      close = async () => {
        await Promise.all([pools.shipped.close(true), pools.own.close(true), packages.remove()]);
      };
      await Promise.all(
        rows.map(async (row) => {
          const isShipped = row.problem.startsWith(SHIPPED);
          reports.set(
            row,
            await (isShipped ? pools.shipped : pools.own).grade(
              {
                problem: isShipped ? row.problem.slice(SHIPPED.length) : row.problem,
                language: row.language,
                source: row.source,
                mode: row.ownCases ? 'run' : 'submit',
                ownCases: [...(row.ownCases ?? [])],
              },
              { revealAll: true },
            ),
          );
        }),
      );
    }, 300_000);

    afterAll(() => close());

    test.each(rows)('$language: $name', (row) => {
      const report = reports.get(row)!;
      expect(report.verdict, report.message).toBe(row.verdict ?? 'AC');
      if (row.message) expect(report.message).toMatch(row.message);
      if (row.at) {
        const [line, column] = row.at;
        const error = report.error ?? report.cases.find((one) => one.verdict !== 'AC')?.error;
        expect(error, report.message).toMatchObject(column === undefined ? { line } : { line, column });
      }
      row.check?.(report);
    });
  });
}
