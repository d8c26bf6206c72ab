import { test as base, type Page } from '@playwright/test';
import type { GradeRequest } from '../../src/judge/grade-request.ts';
import type { Report } from '../../src/judge/report.ts';
import { GradingPool } from '../../src/judge/node/grading-pool.ts';
import type { JudgeSettings } from './judge-page.ts';
import { buildJudgeSite, serveJudgeSite } from './judge-site.ts';

type JudgedInBrowser = Awaited<ReturnType<Window['judgePage']['grade']>>;

/** Judges a submission on either host. */
export interface Judges {
  readonly page: Page;
  readonly inBrowser: (request: GradeRequest, settings?: JudgeSettings) => Promise<JudgedInBrowser>;
  readonly onServer: (request: GradeRequest) => Promise<Report>;
}

/** One page, one Python and one child process for all tests of a worker: that is how people use the judge, too. */
export const test = base.extend<object, { judges: Judges }>({
  judges: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      const { address, close } = await serveJudgeSite(await buildJudgeSite());
      const page = await context.newPage();
      await page.goto(address);
      const pool = new GradingPool({ size: 1 });
      await use({
        page,
        inBrowser: (request, settings = {}) =>
          // As text, because Playwright's types look into every argument, and a value of a case has no end.
          page.evaluate(([asked, how]) => window.judgePage.grade(JSON.parse(asked) as GradeRequest, how), [
            JSON.stringify(request),
            settings,
          ] as const),
        onServer: (request) => pool.grade(request),
      });
      await pool.close(true);
      await context.close();
      close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** A whole submission. */
export function submit(problem: string, language: GradeRequest['language'], source: string): GradeRequest {
  return { problem, language, source, mode: 'submit', ownCases: [] };
}
