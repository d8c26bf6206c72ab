import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { problemFiles, pythonFiles, type SiteFiles } from './judge-files.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  wasm: 'application/wasm',
};

/**
 * Puts into the site what its pages need to judge without a server: the problems' cases, and Python. Stands before the
 * service worker in the configuration, which lists what it finds. While developing, the same files come from memory.
 */
export function judgeAssets(): AstroIntegration {
  return {
    name: 'dryrun:judge-assets',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => void answer(request, response, next));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const [problems, python] = await Promise.all([problemFiles(), pythonFiles()]);
        for (const [path, bytes] of [...problems, ...python]) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), bytes);
        }
        logger.info(
          `${problems.size} problems (${kibibytes(problems)}) and Python (${kibibytes(python)}) for the browser`,
        );
      },
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) {
  const path = (request.url ?? '').split('?', 1)[0]?.slice(1) ?? '';
  try {
    const bytes = await findFile(path);
    if (bytes === undefined) return next();
    const type = CONTENT_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(bytes);
  } catch (error) {
    next(error);
  }
}

/** Packages are read anew for each request, because whoever develops is changing them. */
async function findFile(path: string): Promise<Buffer | undefined> {
  if (path.startsWith('judge/')) return (await problemFiles()).get(path);
  if (path.startsWith('python/')) return (await pythonFiles()).get(path);
  return undefined;
}

function kibibytes(files: SiteFiles): string {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return `${Math.round(bytes / 1024)} KiB`;
}
