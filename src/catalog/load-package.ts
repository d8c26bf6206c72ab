import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { PackageError, throwFaults, type Fault } from './package-error.ts';
import { listPackages, placeName, type PackageFolder, type PackagePlace } from './package-folders.ts';
import type { ProblemPackage } from './package.ts';
import { parsePackage } from './parse-package.ts';

/** A package together with where it stands on this machine. */
export interface LoadedPackage extends ProblemPackage {
  /** Absolute. */
  readonly folder: string;
}

/** Reads and checks one package. Throws a `PackageError`. */
export async function loadPackage(place: PackagePlace): Promise<LoadedPackage> {
  const { slug, folder } = place;
  const absolute = resolve(folder.path, slug);
  const name = placeName(place);
  const files = await readFiles(absolute, name);
  return { ...parsePackage(slug, files, { place: name, isOwn: folder.isOwn }), folder: absolute };
}

/** Reads and checks all packages of some folders, by slug. Throws one `PackageError` with the faults of all. */
export async function loadAllPackages(folders: readonly PackageFolder[]): Promise<LoadedPackage[]> {
  const results = await Promise.allSettled((await listPackages(folders)).map(loadPackage));
  const packages: LoadedPackage[] = [];
  const faults: Fault[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') packages.push(result.value);
    else if (result.reason instanceof PackageError) faults.push(...result.reason.faults);
    else throw result.reason;
  }
  throwFaults([...faults, ...checkUuids(packages)]);
  return packages;
}

async function readFiles(folder: string, place: string): Promise<Map<string, string>> {
  const entries = await readEntries(folder, place);
  const files = new Map<string, string>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const relative = path.slice(folder.length + 1).replaceAll(sep, '/');
    // What systems and editors leave behind (.DS_Store, .swp) is no part of a package.
    const isHidden = relative.split('/').some((part) => part.startsWith('.'));
    if (entry.isFile() && !isHidden) files.set(relative, await readFile(path, 'utf8'));
  }
  return files;
}

async function readEntries(folder: string, place: string) {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const remedy = `add the folder ${folder}, or correct the slug`;
    throw new PackageError([{ file: place, field: '', problem: 'does not exist', remedy }]);
  }
}

/** Problems and cases are known by their uuids wherever attempts are kept, so no two may share one. */
function checkUuids(packages: readonly ProblemPackage[]): Fault[] {
  const owners = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { place, problem, cases } of packages) {
    const holders = [
      { file: `${place}/problem.yaml`, field: 'uuid', uuid: problem.uuid },
      ...cases.map(({ uuid }, index) => ({ file: `${place}/cases.yaml`, field: `cases[${index}].uuid`, uuid })),
    ];
    for (const { file, field, uuid } of holders) {
      const owner = owners.get(uuid);
      owners.set(uuid, `${field} of ${file}`);
      if (owner !== undefined) {
        faults.push({ file, field, problem: `is the same as ${owner}`, remedy: 'give each its own uuid' });
      }
    }
  }
  return faults;
}
