import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folder of the static site that `npm run build` writes. */
export const SITE = join(import.meta.dirname, '..', '..', 'dist', 'client');

/** Where the site is imagined to be mounted while its links are followed. */
const ORIGIN = 'http://site.invalid';

/**
 * A built static site on disk, seen as a static host would serve it.
 * Paths are relative to its root with forward slashes: `problems/index.html`.
 */
export interface BuiltSite {
  readonly files: ReadonlySet<string>;
  read(path: string): Buffer;
}

/** Opens a built site; without one it says which command makes it. */
export function openSite(folder = SITE): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no site in ${folder}. Run: npm run build`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative(folder, join(folder, name)).split(sep).join('/'));
  return { files: new Set(files), read: (path) => readFileSync(join(folder, path)) };
}

/** Where a reference leads: to a file of the site, away from it, or nowhere. */
export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'external' }
  | { readonly kind: 'outside'; readonly url: string }
  | { readonly kind: 'missing'; readonly path: string };

/**
 * Resolves a reference found in one file of a site that is served under `base`, as a browser and a plain file server
 * would: a folder means its index.html.
 * @param base with slashes at both ends: `/`, `/some/base/`
 */
export function resolveReference(site: BuiltSite, from: string, reference: string, base: string): Target {
  const url = new URL(reference.trim(), ORIGIN + base + from);
  if (url.origin !== ORIGIN) return { kind: 'external' };
  if (!url.pathname.startsWith(base)) return { kind: 'outside', url: url.pathname };
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const asFile = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(asFile)) return { kind: 'missing', path: asFile };
  return { kind: 'file', path: asFile, fragment: decodeURIComponent(url.hash.slice(1)) };
}
