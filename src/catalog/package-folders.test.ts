import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPackage, listPackages, packageFolders, placeName } from './package-folders.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'folders-'));
  await mkdir(join(root, 'problems/coding/two-sum'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

test('packages of both folders come by slug; files and hidden folders are none', async () => {
  await mkdir(join(root, 'problems/own/leap'), { recursive: true });
  await mkdir(join(root, 'problems/own/.git'));
  await writeFile(join(root, 'problems/own/README.md'), 'x');
  const places = await listPackages(packageFolders(root));
  expect(places.map(placeName)).toEqual(['problems/own/leap', 'two-sum']);
  expect(findPackage(packageFolders(root), 'leap')?.folder.isOwn).toBe(true);
  expect(findPackage(packageFolders(root), 'nothing')).toBeUndefined();
});

test('a checkout without the own folder has the others', async () => {
  expect((await listPackages(packageFolders(root))).map(({ slug }) => slug)).toEqual(['two-sum']);
});

test('a slug names one problem', async () => {
  await mkdir(join(root, 'problems/own/two-sum'), { recursive: true });
  const message =
    'problems/own/two-sum: has the slug of problems/coding/two-sum, and a slug names one problem — ' +
    'give the folder problems/own/two-sum another name';
  await expect(listPackages(packageFolders(root))).rejects.toThrow(message);
  expect(() => findPackage(packageFolders(root), 'two-sum')).toThrow(message);
});

test.skipIf(process.platform === 'win32')('neither the own folder nor a package in it may be a link', async () => {
  const elsewhere = join(root, 'elsewhere');
  await mkdir(elsewhere);
  await mkdir(join(root, 'problems/own'));
  await symlink(elsewhere, join(root, 'problems/own/leap'));
  await expect(listPackages(packageFolders(root))).rejects.toThrow('problems/own/leap: is a symbolic link — move');
  await rm(join(root, 'problems/own'), { recursive: true });
  await symlink(elsewhere, join(root, 'problems/own'));
  await expect(listPackages(packageFolders(root))).rejects.toThrow('problems/own: is a symbolic link — move');
});
