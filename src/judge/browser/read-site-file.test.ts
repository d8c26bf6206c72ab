import { expect, test } from 'vitest';
import { pythonManifestSchema } from '../python-manifest.ts';
import { readSiteFile } from './read-site-file.ts';

const names = ['python-boot.js', 'pyodide.asm.wasm', 'python_stdlib.zip', 'python_realm.py'];
const manifest = { version: 'one', files: names.map((name) => ({ name, bytes: 1 })) };
const read = (data: unknown) => readSiteFile(pythonManifestSchema, data, 'python/manifest.json');

test('a file that is in order', () => expect(read(manifest)).toEqual(manifest));

test('one of another version says where it differs, and what to do', () => {
  const files = [{ name: 'python-boot.js', bytes: '1' }, ...manifest.files.slice(1)];
  expect(() => read({ ...manifest, files })).toThrowErrorMatchingInlineSnapshot(
    `[Error: python/manifest.json: files[0].bytes: is "1" — write a number. Load the page again; if that does not help, the site must be built again.]`,
  );
  expect(() => read({ ...manifest, extra: 0 })).toThrowErrorMatchingInlineSnapshot(
    `[Error: python/manifest.json: extra: is not a known field — remove it; the fields here are version, files. Load the page again; if that does not help, the site must be built again.]`,
  );
  expect(() => read(null)).toThrowErrorMatchingInlineSnapshot(
    `[Error: python/manifest.json: is null — write a mapping. Load the page again; if that does not help, the site must be built again.]`,
  );
});
