import { createBrowserGrader } from '../../judge/browser/create-browser-grader.ts';
import { loadSiteCode } from '../../judge/browser/load-site-code.ts';
import { measureSpeedFactor } from '../../judge/browser/speed-factor.ts';
import type { Grader } from '../../judge/grade-request.ts';
import { siteUrl } from '../site-url.ts';

const now = (): number => performance.now();

/** Opens the judge that works in this page; imported when it is first needed. */
export async function openBrowserGrader(): Promise<Grader> {
  let timeFactor: number | undefined;
  return createBrowserGrader({
    root: siteUrl(''),
    document,
    fetch: (...request) => fetch(...request),
    // Undefined in a page without https, and in some private windows.
    caches: globalThis.caches as CacheStorage | undefined,
    now,
    loadCode: loadSiteCode,
    // Once for a page: a device does not change its speed, and the measurement takes a moment.
    timeFactor: () => (timeFactor ??= measureSpeedFactor(now)),
  });
}
