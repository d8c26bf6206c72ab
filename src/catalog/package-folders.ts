import { existsSync, lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PackageError, type Fault } from './package-error.ts';

/** A folder that holds coding packages, one folder each. */
export interface PackageFolder {
  /** Absolute. */
  readonly path: string;
  /** Packages that people add for themselves may lack what only helps others, such as hints. */
  readonly isOwn: boolean;
}

/** Where a package is. */
export interface PackagePlace {
  readonly slug: string;
  readonly folder: PackageFolder;
}

const OURS = 'problems/coding';
const OWN = 'problems/own';

/**
 * The folders of a checkout that hold coding packages: those that come with it, and those of its owner. This is the one
 * place in Node that names them; `import.meta.glob` takes only literals, so `load-site-code.ts` and `load-validator.ts`
 * write the same two again.
 */
export function packageFolders(root: string): readonly [ours: PackageFolder, own: PackageFolder] {
  return [
    { path: join(root, OURS), isOwn: false },
    { path: join(root, OWN), isOwn: true },
  ];
}

/** How errors call the folder of a package. */
export function placeName({ slug, folder }: PackagePlace): string {
  return folder.isOwn ? `${OWN}/${slug}` : slug;
}

/** All packages of some folders, by slug. Throws a `PackageError` where two have the same slug. */
export async function listPackages(folders: readonly PackageFolder[]): Promise<PackagePlace[]> {
  const places = (await Promise.all(folders.map(listFolder))).flat();
  places.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const faults = places.flatMap((place, index) => (places[index + 1]?.slug === place.slug ? [twice(place.slug)] : []));
  const [first, ...rest] = faults;
  if (first) throw new PackageError([first, ...rest]);
  return places;
}

/** Where a package is, or undefined where there is none. Throws a `PackageError` where two have that slug. */
export function findPackage(folders: readonly PackageFolder[], slug: string): PackagePlace | undefined {
  const [first, second] = folders.filter(({ path }) => existsSync(join(path, slug)));
  if (second) throw new PackageError([twice(slug)]);
  return first && { slug, folder: first };
}

/** Whether any folder holds a package with this slug, in order or not. */
export function hasPackage(folders: readonly PackageFolder[], slug: string): boolean {
  return folders.some(({ path }) => existsSync(join(path, slug)));
}

async function listFolder(folder: PackageFolder): Promise<PackagePlace[]> {
  if (!existsSync(folder.path)) return [];
  if (folder.isOwn) refuseLink(folder.path, OWN);
  const entries = await readdir(folder.path, { withFileTypes: true });
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    if (entry.isSymbolicLink()) refuseLink(join(folder.path, entry.name), `${OWN}/${entry.name}`);
    return entry.isDirectory() ? [{ slug: entry.name, folder }] : [];
  });
}

/** Code behind a link is at another place, from which its imports lead nowhere. */
function refuseLink(path: string, file: string): void {
  if (!lstatSync(path).isSymbolicLink()) return;
  const remedy = `move the files themselves there; ${OWN} may be a Git repository of its own`;
  throw new PackageError([{ file, field: '', problem: 'is a symbolic link', remedy }]);
}

function twice(slug: string): Fault {
  const problem = `has the slug of ${OURS}/${slug}, and a slug names one problem`;
  const remedy = `give the folder ${OWN}/${slug} another name`;
  return { file: `${OWN}/${slug}`, field: '', problem, remedy };
}
