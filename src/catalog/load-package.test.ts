import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadPackageCode } from './load-package-code.ts';
import { loadAllPackages, loadPackage } from './load-package.ts';
import { packageFolders, type PackageFolder, type PackagePlace } from './package-folders.ts';

const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));
let root: string;
const ours = (): PackageFolder => ({ path: root, isOwn: false });
const place = (slug: string): PackagePlace => ({ slug, folder: ours() });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'packages-'));
  await cp(join(packageFolders(CHECKOUT)[0].path, 'two-sum'), join(root, 'two-sum'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

test('a folder is read with its submissions; hidden files are not', async () => {
  await writeFile(join(root, 'two-sum/.DS_Store'), 'x');
  const loaded = await loadPackage(place('two-sum'));
  expect(loaded.slug).toBe('two-sum');
  expect(loaded.folder).toBe(join(root, 'two-sum'));
  expect(loaded.submissions.map(({ path }) => path)).toContain('submissions/accepted/hash_map.py');
});

test('a folder that is not there', async () => {
  await expect(loadPackage(place('three-sum'))).rejects.toThrow(
    `three-sum: does not exist — add the folder ${root}/three-sum, or correct the slug`,
  );
});

test('all packages, by slug', async () => {
  await cp(join(packageFolders(CHECKOUT)[0].path, 'two-sum'), join(root, 'another-sum'), { recursive: true });
  for (const file of ['problem.yaml', 'cases.yaml']) {
    const path = join(root, 'another-sum', file);
    // The first digit of a uuid is free, so this makes each one new.
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(/uuid: ./g, 'uuid: 0'));
  }
  expect((await loadAllPackages([ours()])).map(({ slug }) => slug)).toEqual(['another-sum', 'two-sum']);
});

test('packages may not share a uuid', async () => {
  await cp(join(packageFolders(CHECKOUT)[0].path, 'two-sum'), join(root, 'another-sum'), { recursive: true });
  await expect(loadAllPackages([ours()])).rejects.toThrow(
    'two-sum/problem.yaml: uuid: is the same as uuid of another-sum/problem.yaml — give each its own uuid',
  );
});

test('the faults of all packages come together', async () => {
  await mkdir(join(root, 'empty'));
  await writeFile(join(root, 'two-sum/hints.md'), '');
  const message = await loadAllPackages([ours()]).then(String, (error: Error) => error.message);
  expect(message).toContain('empty/problem.yaml: is missing — add the file');
  expect(message).toContain('two-sum/hints.md: ## Hint 1: is missing');
});

test('the code of a package', async () => {
  const { generator, validator, checker } = await loadPackageCode(
    await loadPackage({ slug: 'two-sum', folder: packageFolders(CHECKOUT)[0] }),
  );
  expect(generator?.large.map(({ name }) => name)).toContain('large-pair-at-the-end');
  expect(validator?.({ nums: [1, 2], target: 3 })).toBeNull();
  expect(validator?.({ nums: [1, 2], target: 4 })).toMatch(/^No two positions/);
  expect(checker).toBeNull();
});

test('code that exports something else', async () => {
  await writeFile(join(root, 'two-sum/generator.ts'), 'export default { randomCases: 20 };');
  await expect(loadPackage(place('two-sum')).then(loadPackageCode)).rejects.toThrow(
    'two-sum/generator.ts: does not export a Generator by default — write export default …; see two-sum/generator.ts',
  );
});
