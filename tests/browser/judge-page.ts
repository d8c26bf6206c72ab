// Bundled by judge-site.ts and run in a page of its own origin; never part of the site.
import { packages } from 'packages:code';
import { createBrowserGrader } from '../../src/judge/browser/create-browser-grader.ts';
import type { GradeEvent, GradeRequest } from '../../src/judge/grade-request.ts';
import type { Report } from '../../src/judge/report.ts';

let timeFactor = 1;
const grader = createBrowserGrader({
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
  timeFactor: () => timeFactor,
});

/** How a test has its submission judged. */
export interface JudgeSettings {
  readonly timeFactor?: number;
  readonly abortAfterMs?: number;
}

const judgePage = {
  /** Judges in this page; returns the report, or the error's name where it was cancelled, and all events before it. */
  async grade(
    request: GradeRequest,
    settings: JudgeSettings,
  ): Promise<{ report: Report | null; error: string | null; events: GradeEvent[] }> {
    const events: GradeEvent[] = [];
    const { abortAfterMs } = settings;
    const signal = abortAfterMs === undefined ? new AbortController().signal : AbortSignal.timeout(abortAfterMs);
    timeFactor = settings.timeFactor ?? 1;
    try {
      const report = await grader(request, { onEvent: (event) => events.push(event), signal });
      return { report, error: null, events };
    } catch (error) {
      return {
        report: null,
        error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
        events,
      };
    }
  },
};

declare global {
  interface Window {
    judgePage: typeof judgePage;
  }
}
window.judgePage = judgePage;
