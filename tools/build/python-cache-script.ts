import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The cache that the service worker keeps the Python runtime in, from its first use on. */
export const PYTHON_CACHE = 'dryrun-python';

/** One text for the content of all files: it changes when any of them does. */
export async function revisionOf(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\n`).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * A script for the service worker: when a build with another Python runtime takes over, the old files are dropped, so
 * that the parts of two versions never meet. Only files of this site go, not those of another under the same origin.
 */
export function pythonCacheScript(revision: string): string {
  return `addEventListener('activate', (event) => event.waitUntil((async () => {
  const cache = await caches.open(${JSON.stringify(PYTHON_CACHE)});
  const marker = new URL('python/.revision', registration.scope).href;
  const known = await (await cache.match(marker))?.text();
  if (known === ${JSON.stringify(revision)}) return;
  for (const request of await cache.keys()) {
    if (request.url.startsWith(registration.scope)) await cache.delete(request);
  }
  await cache.put(marker, new Response(${JSON.stringify(revision)}));
})()));
`;
}
