/** Where the interpreter's memory right after its start is kept between visits. */
const CACHE = 'dryrun-python-snapshot';

/**
 * Keeps the snapshot of one version of Python. A browser that denies its storage, or has none left, only costs the next
 * visit its head start.
 */
export class SnapshotCache {
  readonly #caches: Pick<CacheStorage, 'open' | 'delete'> | undefined;
  readonly #folder: URL;

  /** @param folder the address of `python/`, so that two sites under one origin do not share */
  constructor(caches: Pick<CacheStorage, 'open' | 'delete'> | undefined, folder: URL) {
    this.#caches = caches;
    this.#folder = folder;
  }

  async read(version: string): Promise<ArrayBuffer | null> {
    try {
      const cache = await this.#caches?.open(CACHE);
      const found = await cache?.match(this.#addressOf(version));
      return found ? await found.arrayBuffer() : null;
    } catch {
      return null;
    }
  }

  /** Replaces what was kept of other versions. */
  async write(version: string, snapshot: ArrayBuffer): Promise<void> {
    try {
      const cache = await this.#caches?.open(CACHE);
      if (!cache) return;
      for (const request of await cache.keys()) {
        if (request.url.startsWith(this.#folder.href)) await cache.delete(request);
      }
      await cache.put(this.#addressOf(version), new Response(snapshot));
    } catch {
      // Full or denied.
    }
  }

  #addressOf(version: string): string {
    return new URL(`snapshot-${version}.bin`, this.#folder).href;
  }
}
