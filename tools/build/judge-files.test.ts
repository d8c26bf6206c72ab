import { expect, test } from 'vitest';
import { judgeDataSchema } from '../../src/catalog/judge-data.ts';
import { listPackages } from '../../src/catalog/package-folders.ts';
import { PACKAGE_FOLDERS } from '../../src/judge/node/load-judge-problem.ts';
import { PYTHON_FILES, pythonManifestSchema } from '../../src/judge/python-manifest.ts';
import { problemFiles, pythonFiles } from './judge-files.ts';

test('every problem has its file, in the form that a judge reads', async () => {
  const files = await problemFiles();
  const places = await listPackages(PACKAGE_FOLDERS);
  expect([...files.keys()]).toEqual(places.map(({ slug }) => `judge/${slug}.json`));
  for (const [path, bytes] of files) {
    const data = judgeDataSchema.parse(JSON.parse(bytes.toString()));
    expect(path).toBe(`judge/${data.slug}.json`);
    expect(data.cases.length).toBeGreaterThan(3);
    expect(data.reference).not.toBe('');
  }
});

test('the manifest names each file of Python with its size', async () => {
  const files = await pythonFiles();
  const manifest = pythonManifestSchema.parse(JSON.parse(files.get('python/manifest.json')?.toString() ?? ''));
  expect(manifest.files.map(({ name }) => name)).toEqual(Object.values(PYTHON_FILES));
  for (const { name, bytes } of manifest.files) expect(files.get(`python/${name}`)?.length).toBe(bytes);
  expect(files.get(`python/${PYTHON_FILES.wasm}`)?.subarray(0, 4)).toEqual(Buffer.from('\0asm'));
});
