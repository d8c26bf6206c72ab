import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PackageError, throwFaults, type Fault } from '../catalog/package-error.ts';
import { findPackage, listPackages, packageFolders, placeName, type PackagePlace } from '../catalog/package-folders.ts';
import { parsePackage } from '../catalog/parse-package.ts';
import type { ImportedPackage } from './imported-package.ts';

/**
 * Writes a package into `problems/own/` of a checkout, as a new folder: nothing that is there is touched. Checks it first
 * as it will be read. Throws a `PackageError` where a package has its slug or one of its uuids, or where it is not in order.
 */
export async function writePackage(root: string, { slug, files }: ImportedPackage): Promise<PackagePlace> {
  const folders = packageFolders(root);
  const place = { slug, folder: folders[1] };
  const file = placeName(place);
  const { problem, cases } = parsePackage(slug, files, { place: file, isOwn: true });
  const taken = findPackage(folders, slug);
  if (taken) {
    const words = taken.folder.isOwn ? 'is there already' : 'has the slug of a problem that comes with Dryrun';
    const remedy = `choose another name with --slug${taken.folder.isOwn ? ', or remove that folder' : ''}`;
    throw new PackageError([{ file, field: '', problem: words, remedy }]);
  }
  const owners = await ownersOfIds(await listPackages(folders));
  throwFaults(
    [problem.uuid, ...cases.map(({ uuid }) => uuid)]
      .flatMap((uuid): Fault[] => {
        const owner = owners.get(uuid);
        return owner === undefined ? [] : [{ file, field: uuid, problem: `is in ${owner} already`, remedy: ONCE }];
      })
      .slice(0, 1),
  );
  const folder = join(place.folder.path, slug);
  await mkdir(place.folder.path, { recursive: true });
  await mkdir(folder);
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text, { flag: 'wx' });
    }
  } catch (error) {
    // Half a package would be in the way of the next attempt.
    await rm(folder, { recursive: true });
    throw error;
  }
  return place;
}

const ONCE = 'the same cases cannot be there twice; remove the other package first';

/** Which file holds a uuid. Packages are searched as text, because one that is broken must not be in the way. */
async function ownersOfIds(places: readonly PackagePlace[]): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (const place of places) {
    for (const name of ['problem.yaml', 'cases.yaml']) {
      const path = join(place.folder.path, place.slug, name);
      const text = existsSync(path) ? await readFile(path, 'utf8') : '';
      for (const [, uuid = ''] of text.matchAll(/\buuid:\s*['"]?([0-9a-f-]{36})/g)) {
        owners.set(uuid, `${placeName(place)}/${name}`);
      }
    }
  }
  return owners;
}
