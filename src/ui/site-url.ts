/**
 * Addresses of the site's own pages and files, under whatever base path it is served. Every page carries the way to
 * the root in `<html data-root>`: `/` while developing, a relative path in a build.
 */

/** The absolute address of the site's root; it ends in a slash. */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset['root'] ?? '/', document.baseURI);
}

/**
 * The absolute address of something on this site.
 * @param path from the root, without a leading slash: `problems/two-sum/`, `api/grade`
 */
export function siteUrl(path: string): URL {
  if (path.startsWith('/')) throw new Error(`Write "${path}" without its leading slash; it is relative to the root.`);
  return new URL(path, siteRoot());
}
