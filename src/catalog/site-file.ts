/**
 * What loads the file of one package, among those that Vite's `import.meta.glob` found in all folders of packages: its
 * keys are paths that end in `/<slug>/<file>`. Undefined where the package has no such file.
 */
export function siteFile<T>(
  found: Readonly<Record<string, () => Promise<T>>>,
  slug: string,
): (() => Promise<T>) | undefined {
  const path = Object.keys(found).find((key) => key.split('/').at(-2) === slug);
  return path === undefined ? undefined : found[path];
}
