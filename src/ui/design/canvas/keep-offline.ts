import { siteUrl } from '../../site-url.ts';

/** As in tools/build/service-worker.ts. */
const CANVAS_CACHE = 'dryrun-canvas';
const OF_THE_CANVAS = ['_astro/canvas/', 'canvas/fonts/'];

/** So long after the canvas is ready its fonts are there as well (milliseconds). */
const LATER_MS = 1500;

/**
 * Puts what the canvas has loaded into the cache that the service worker answers from. At the first visit there is no
 * worker yet that could do it, and the second may be without a network. From the browser's own cache this costs nothing.
 */
export function keepCanvasOffline(): void {
  if (!('caches' in window) || !('serviceWorker' in navigator)) return;
  setTimeout(keep, LATER_MS);
  navigator.serviceWorker.addEventListener('controllerchange', keep, { once: true });
}

/** Where there is no room, the canvas is there with the network only. */
function keep(): void {
  keepLoaded().catch(() => undefined);
}

async function keepLoaded(): Promise<void> {
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
