import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './content-security-policy.ts';
import { hasRootUrl, relativeUrls } from './relative-urls.ts';

/** Pages made by `layouts/base.astro` carry this; other HTML files (the judge's frame) have rules of their own. */
const PAGE_MARK = '<html data-root=';
/** The page that is shown at any address: its links are right at the root, and elsewhere it finds the root itself. */
const LOST_MARK = '<html data-lost';

/** Every file under a folder, as paths from it with forward slashes, sorted. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** After the build: makes every page independent of its base path and gives it its policy. */
export function finishPages(): AstroIntegration {
  return {
    name: 'dryrun:finish-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await listFiles(folder);
        for (const file of files.filter((name) => /^_astro\/.*\.(?:js|css)$/.test(name))) {
          if (hasRootUrl(await readFile(join(folder, file), 'utf8'))) {
            throw new Error(
              `${file} asks for "/_astro/…", which only works at the root of a host; see renderBuiltUrl.`,
            );
          }
        }
        let count = 0;
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const path = join(folder, file);
          const html = await readFile(path, 'utf8');
          if (!html.includes(PAGE_MARK) && !html.includes(LOST_MARK)) continue;
          await writeFile(path, withPolicy(relativeUrls(html, file)));
          count += 1;
        }
        if (count === 0) throw new Error(`No page in ${folder} starts with ${PAGE_MARK}…; was the layout changed?`);
        logger.info(`${count} pages now work under any base path`);
      },
    },
  };
}
