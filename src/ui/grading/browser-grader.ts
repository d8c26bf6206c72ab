import { createBrowserGrader } from '../../judge/browser/create-browser-grader.ts';
import { loadSiteCode } from '../../judge/browser/load-site-code.ts';
import type { Grader } from '../../judge/grade-request.ts';
import { siteUrl } from '../site-url.ts';

/** Opens the judge that works in this page; imported when it is first needed. */
export async function openBrowserGrader(): Promise<Grader> {
  return createBrowserGrader({
    root: siteUrl(''),
    document,
    fetch: (...request) => fetch(...request),
    // Undefined in a page without https, and in some private windows.
    caches: globalThis.caches as CacheStorage | undefined,
    now: () => performance.now(),
    loadCode: loadSiteCode,
  });
}
