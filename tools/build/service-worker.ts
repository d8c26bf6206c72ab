import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW } from 'workbox-build';
import { CANVAS_FONTS, CANVAS_SCRIPTS } from './canvas-assets.ts';
import { listFiles } from './finish-pages.ts';
import { PYTHON_CACHE, pythonCacheScript, revisionOf } from './python-cache-script.ts';

/** The cache that scripts and fonts of the canvas are kept in; the page puts what it loaded first there itself. */
const CANVAS_CACHE = 'dryrun-canvas';
/** More than one build of them; the oldest go first. */
const MOST_CANVAS_FILES = 150;
/** The largest file kept from the first visit on; anything above it is for one feature and loads with that. */
const LARGEST_PRECACHED = 1_500_000;
const PYTHON_SCRIPT = 'service-worker-python.js';

/**
 * After the pages are finished: writes `service-worker.js`, which keeps every page, script, style and font from the
 * first visit on, and the Python runtime and the canvas from their first use. All addresses in it are relative to itself, so it works
 * under any base path; nothing of it comes from another origin.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'dryrun:service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const python = (await listFiles(folder)).filter((file) => file.startsWith('python/'));
        await writeFile(`${folder}${PYTHON_SCRIPT}`, pythonCacheScript(await revisionOf(folder, python)));
        const { count, size, warnings } = await generateSW({
          swDest: `${folder}service-worker.js`,
          globDirectory: folder,
          globPatterns: ['**/*.{html,js,css,woff2,svg,json}'],
          globIgnores: ['service-worker*.js', 'python/**', `${CANVAS_SCRIPTS}**`, `${CANVAS_FONTS}**`],
          importScripts: [PYTHON_SCRIPT],
          maximumFileSizeToCacheInBytes: LARGEST_PRECACHED,
          // Built files carry a hash in their names, which is revision enough.
          dontCacheBustURLsMatching: /^_astro\//,
          directoryIndex: 'index.html',
          // Filters of the list stand in the query; they are the page's business.
          ignoreURLParametersMatching: [/.*/],
          inlineWorkboxRuntime: true,
          sourcemap: false,
          mode: 'production',
          cleanupOutdatedCaches: true,
          // A new build waits until the reader agrees (src/ui/offline), so that a page never runs on half of each. Tabs
          // where nobody agreed are claimed with the others, and offer to reload.
          skipWaiting: false,
          clientsClaim: true,
          runtimeCaching: [
            {
              urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/python\/[^?]*$/.test(url.pathname),
              handler: 'CacheFirst',
              options: { cacheName: PYTHON_CACHE, cacheableResponse: { statuses: [200] } },
            },
            {
              // Their names carry a hash, so a file that was kept is never out of date.
              urlPattern: ({ url, sameOrigin }) =>
                sameOrigin && /\/(?:_astro\/canvas|canvas\/fonts)\//.test(url.pathname),
              handler: 'CacheFirst',
              options: {
                cacheName: CANVAS_CACHE,
                cacheableResponse: { statuses: [200] },
                expiration: { maxEntries: MOST_CANVAS_FILES },
              },
            },
            {
              // Pages that are not in the cache do not exist; without a network, say so.
              urlPattern: ({ request }) => request.mode === 'navigate',
              handler: 'NetworkOnly',
              options: { precacheFallback: { fallbackURL: '404.html' } },
            },
          ],
        });
        if (warnings.length > 0) {
          const remedy = 'Make the file smaller, or serve it from python/, which is kept on first use.';
          throw new Error(`Pages would not work offline: ${warnings.join(' ')} ${remedy}`);
        }
        logger.info(`${count} files (${Math.round(size / 1024)} KiB) work offline after the first visit`);
      },
    },
  };
}
