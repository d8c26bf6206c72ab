import { posix } from 'node:path';
import ts from 'typescript';
import house from './house.json' with { type: 'json' };

/** The addresses that an .astro file imports: in its front matter, then in its scripts, types included. */
export function astroImports(source: string): string[] {
  const frontMatter = /^\s*---\n([\s\S]*?)\n---/.exec(source);
  const body = source.slice(frontMatter === null ? 0 : frontMatter.index + frontMatter[0].length);
  const scripts = [...body.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  return [frontMatter?.[1] ?? '', ...scripts].flatMap((code) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** An arrow that the table of rooms does not allow, and why. */
export interface ForbiddenImport {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/**
 * Holds .astro files, which dependency-cruiser cannot read, to the table of rooms.
 * @param components source text by path from the repository's top, with forward slashes
 */
export function forbiddenAstroImports(components: ReadonlyMap<string, string>): ForbiddenImport[] {
  const forbidden: ForbiddenImport[] = [];
  for (const [from, source] of components) {
    const rules = house.find(({ room }) => from.startsWith(`src/${room}/`));
    for (const address of astroImports(source)) {
      if (!address.startsWith('.')) continue;
      const to = posix.join(posix.dirname(from), address);
      if (rules === undefined) {
        forbidden.push({ from, to, reason: 'This folder is not in the table of rooms, tests/checks/house.json.' });
      } else if (![rules.room, ...rules.may].some((room) => to.startsWith(`src/${room}/`)) && !isPublicData(to)) {
        forbidden.push({ from, to, reason: `${rules.why} ${rules.instead}` });
      }
    }
  }
  return forbidden;
}

/** Packages and rubrics are data, and the project's own description may be shown; any room may read them. */
function isPublicData(path: string): boolean {
  return /^(problems|rubrics)\//.test(path) || /^(package\.json|[A-Z]+\.md)$/.test(path);
}
