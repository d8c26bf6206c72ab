import type { Grader } from '../../judge/grade-request.ts';
import { createBrowserGrader } from '../../judge/browser/create-browser-grader.ts';
import { loadSiteCode } from '../../judge/browser/load-site-code.ts';
import { siteRoot } from '../site-url.ts';

let grader: Grader | undefined;

/** The judge in this page, made at the first call; one for all runs, because it keeps interpreters ready. */
export function openBrowserGrader(): Grader {
  grader ??= createBrowserGrader({
    root: siteRoot(),
    document,
    fetch: (...request) => fetch(...request),
    caches: openCaches(),
    now: () => performance.now(),
    loadCode: loadSiteCode,
  });
  return grader;
}

/** Reading the property throws where site data is blocked, and it is missing on pages served by plain HTTP. */
function openCaches(): CacheStorage | undefined {
  try {
    return typeof caches === 'undefined' ? undefined : caches;
  } catch {
    return undefined;
  }
}
