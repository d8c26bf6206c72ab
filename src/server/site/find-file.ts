import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What the site has at an address. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly size: number; readonly modifiedMs: number }
  /** A folder whose address lacks its final slash; relative links of its page would be wrong without it. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'nothing' };

const NOTHING: Found = { kind: 'nothing' };

/**
 * The path of a request from the site's top, decoded, or null where it cannot name a file of a site: a step up, an
 * empty or hidden segment, or a character that means something to a file system.
 */
export function toSitePath(url: string): string | null {
  const [path = ''] = url.split(/[?#]/, 1);
  if (!path.startsWith('/')) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\\:]/.test(decoded)) return null;
  const segments = decoded.slice(1).split('/');
  const isUnfit = segments.some(
    (segment, index) => segment.startsWith('.') || (segment === '' && index < segments.length - 1),
  );
  return isUnfit ? null : segments.join('/');
}

/** Looks up a path that `toSitePath` made; a folder means its index.html. */
export async function findFile(root: string, sitePath: string): Promise<Found> {
  const path = sitePath === '' || sitePath.endsWith('/') ? `${sitePath}index.html` : sitePath;
  const stats = await stat(join(root, path)).catch(() => null);
  if (stats?.isDirectory()) {
    const index = await stat(join(root, path, 'index.html')).catch(() => null);
    return index?.isFile() ? { kind: 'folder' } : NOTHING;
  }
  if (!stats?.isFile()) return NOTHING;
  return { kind: 'file', path, size: stats.size, modifiedMs: stats.mtimeMs };
}
