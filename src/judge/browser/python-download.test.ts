import { expect, test } from 'vitest';
import { PYTHON_FILES } from '../python-manifest.ts';
import { downloadPython } from './python-download.ts';

const FOLDER = new URL('https://host.example/base/python/');
const contents = Object.fromEntries(Object.values(PYTHON_FILES).map((name, index) => [name, 'x'.repeat(10 + index)]));
const manifest = {
  version: 'v1',
  files: Object.entries(contents).map(([name, text]) => ({ name, bytes: text.length })),
};

/** A site that holds these files. */
function siteOf(files: Readonly<Record<string, string>>): typeof fetch {
  return async (address) => {
    const path = String(address).slice(FOLDER.href.length);
    const found = path === 'manifest.json' ? (files[path] ?? JSON.stringify(manifest)) : files[path];
    return new Response(found ?? 'not here', { status: found === undefined ? 404 : 200 });
  };
}

test('fetches every file and tells how far it is', async () => {
  const told: number[] = [];
  const { version, files } = await downloadPython(FOLDER, siteOf(contents), (done) => told.push(done));
  expect(version).toBe('v1');
  expect(Object.values(files).map(({ byteLength }) => byteLength)).toEqual([10, 11, 12, 13]);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test.each([
  [
    'a file is missing',
    { ...contents, [PYTHON_FILES.wasm]: undefined as unknown as string },
    /pyodide\.asm\.wasm answered 404/,
  ],
  [
    'a file is of another build',
    { ...contents, [PYTHON_FILES.boot]: 'short' },
    /python-boot\.js has 5 bytes where 10 were expected/,
  ],
  ['the manifest is none of ours', { ...contents, 'manifest.json': '{"version":1}' }, /version/],
])('says so where %s', async (_what, files, message) => {
  await expect(downloadPython(FOLDER, siteOf(files), () => undefined)).rejects.toThrow(message);
});

test('says so where there is no network', async () => {
  const offline: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(downloadPython(FOLDER, offline, () => undefined)).rejects.toThrow(/there is no network/);
});

test('says so where the network breaks off on the way', async () => {
  const breaking: typeof fetch = async (address) => {
    if (String(address).endsWith('manifest.json')) return siteOf(contents)(address);
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(new Uint8Array(4)),
      pull: (stream) => stream.error(new TypeError('network error')),
    });
    return new Response(body);
  };
  await expect(downloadPython(FOLDER, breaking, () => undefined)).rejects.toThrow(/the network broke off/);
});
