// Bundled by judge-site.ts and run in a page of its own origin; never part of the site.
import { packages } from 'packages:code';
import { createBrowserGrader } from '../../src/judge/browser/create-browser-grader.ts';
import type { GradeEvent, GradeRequest } from '../../src/judge/grade-request.ts';
import type { Report } from '../../src/judge/report.ts';

function makeGrader() {
  return createBrowserGrader({
    root: new URL('./', location.href),
    document,
    fetch: (...request) => fetch(...request),
    caches,
    now: () => performance.now(),
    loadCode: async (slug) => {
      const code = packages[slug];
      if (!code) throw new Error(`There is no problem ${slug}.`);
      return code;
    },
    timeFactor: 1,
  });
}

const grader = makeGrader();

/** Judges in this page and returns the report and all events before it. */
async function gradeHere(
  request: GradeRequest,
  abortAfterMs?: number,
): Promise<{ report: Report; events: GradeEvent[] }> {
  const events: GradeEvent[] = [];
  const signal = abortAfterMs === undefined ? new AbortController().signal : AbortSignal.timeout(abortAfterMs);
  const report = await grader(request, { onEvent: (event) => events.push(event), signal });
  return { report, events };
}

const page = { gradeHere, makeGrader };
export type JudgePage = typeof page;

declare global {
  interface Window {
    judgePage: JudgePage;
  }
}
window.judgePage = page;
