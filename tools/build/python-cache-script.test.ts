import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PYTHON_CACHE, pythonCacheScript, revisionOf } from './python-cache-script.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dryrun-revision-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the revision follows names and contents', async () => {
  await writeFile(join(folder, 'a'), 'one');
  await writeFile(join(folder, 'b'), 'two');
  const both = await revisionOf(folder, ['a', 'b']);
  expect(await revisionOf(folder, ['a', 'b'])).toBe(both);
  expect(await revisionOf(folder, ['a'])).not.toBe(both);
  await writeFile(join(folder, 'b'), 'TWO');
  expect(await revisionOf(folder, ['a', 'b'])).not.toBe(both);
});

/** Runs the script as a service worker would, over a cache of the given addresses. */
async function activate(script: string, cached: Map<string, string>): Promise<void> {
  const cache = {
    match: async (address: string) => {
      const text = cached.get(address);
      return text === undefined ? undefined : new Response(text);
    },
    keys: async () => [...cached.keys()].map((url) => ({ url })),
    delete: async ({ url }: { url: string }) => cached.delete(url),
    put: async (address: string, response: Response) => void cached.set(address, await response.text()),
  };
  const opened: string[] = [];
  const caches = {
    open: async (name: string) => {
      opened.push(name);
      return cache;
    },
  };
  let done: Promise<void> = Promise.resolve();
  const listen = (_: string, listener: (event: { waitUntil(work: Promise<void>): void }) => void) =>
    listener({ waitUntil: (work) => void (done = work) });
  const run = new Function('addEventListener', 'caches', 'registration', script) as (...globals: unknown[]) => void;
  run(listen, caches, { scope: 'https://host.example/base/' });
  await done;
  expect(opened).toEqual([PYTHON_CACHE]);
}

test('another runtime drops the old files of this site only, the same one keeps them', async () => {
  const cached = new Map([
    ['https://host.example/base/python/core.wasm', 'old'],
    ['https://host.example/other/python/core.wasm', 'theirs'],
  ]);
  await activate(pythonCacheScript('r1'), cached);
  expect(Object.fromEntries(cached)).toEqual({
    'https://host.example/other/python/core.wasm': 'theirs',
    'https://host.example/base/python/.revision': 'r1',
  });
  cached.set('https://host.example/base/python/core.wasm', 'new');
  await activate(pythonCacheScript('r1'), cached);
  expect(cached.get('https://host.example/base/python/core.wasm')).toBe('new');
});
