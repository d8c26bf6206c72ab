import { expect, test } from 'vitest';
import { SnapshotCache } from './snapshot-cache.ts';

const FOLDER = new URL('https://host.example/base/python/');
const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

function fakeCaches() {
  const held = new Map<string, Response>();
  const cache = {
    match: async (address: string) => held.get(address)?.clone(),
    put: async (address: string, response: Response) => void held.set(address, response),
    keys: async () => [...held.keys()].map((url) => ({ url })),
    delete: async ({ url }: { url: string }) => held.delete(url),
  };
  return { held, caches: { open: async () => cache } as unknown as CacheStorage };
}

test('keeps one snapshot of this site, and leaves those of others alone', async () => {
  const { caches, held } = fakeCaches();
  await new SnapshotCache(caches, new URL('https://host.example/other/python/')).write('v1', bytes(9));
  const cache = new SnapshotCache(caches, FOLDER);
  expect(await cache.read('v1')).toBeNull();
  await cache.write('v1', bytes(1, 2));
  await cache.write('v2', bytes(3));
  expect(await cache.read('v1')).toBeNull();
  expect(await cache.read('v2')).toEqual(bytes(3));
  expect([...held.keys()]).toEqual([
    'https://host.example/other/python/snapshot-v1.bin',
    'https://host.example/base/python/snapshot-v2.bin',
  ]);
});

test('denied or absent storage is as good as an empty one', async () => {
  const denied = { open: () => Promise.reject(new DOMException('denied', 'SecurityError')) } as unknown as CacheStorage;
  for (const caches of [denied, undefined]) {
    const cache = new SnapshotCache(caches, FOLDER);
    await expect(cache.write('v1', bytes(1))).resolves.toBeUndefined();
    expect(await cache.read('v1')).toBeNull();
  }
});
