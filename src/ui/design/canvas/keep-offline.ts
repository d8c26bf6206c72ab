import { siteUrl } from '../../site-url.ts';

/** As in tools/build/service-worker.ts. */
const CANVAS_CACHE = 'dryrun-canvas';
const OF_THE_CANVAS = ['_astro/canvas/', 'canvas/fonts/'];

/**
 * Puts what the canvas has loaded into the cache that the service worker answers from. At the first visit there is no
 * worker yet that could do it, and the second may be without a network. From the browser's own cache this costs nothing.
 */
export async function keepCanvasOffline(): Promise<void> {
  if (!('caches' in window) || navigator.serviceWorker?.controller !== null) return;
  const folders = OF_THE_CANVAS.map((folder) => siteUrl(folder).href);
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => folders.some((folder) => name.startsWith(folder)));
  const cache = await caches.open(CANVAS_CACHE);
  const missing = [];
  for (const address of new Set(loaded)) if ((await cache.match(address)) === undefined) missing.push(address);
  await cache.addAll(missing);
}
