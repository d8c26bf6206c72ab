import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import getPort from 'get-port';
import { loadAllPackages, type LoadedPackage } from '../../src/catalog/load-package.ts';
import { CODING_FOLDER, PACKAGE_FOLDERS } from '../../src/judge/node/load-judge-problem.ts';
import { policyFor } from '../../tools/build/content-security-policy.ts';
import { problemFiles, pythonFiles } from '../../tools/build/judge-files.ts';

// A site that holds the browser's judge and nothing else, under a base path and with the policy of the site's pages.

const BASE = '/some/base/';

/** Contents by path from the site's root. */
export type JudgeSite = ReadonlyMap<string, { readonly contentType: string; readonly body: Buffer }>;

/** Serves a site on a free port until `close`. By network, because what a test hands to the browser goes through it as text. */
export async function serveJudgeSite(
  site: JudgeSite,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(({ url = '' }, response) => {
    const file = url.startsWith(BASE) ? site.get(url.slice(BASE.length)) : undefined;
    if (file === undefined) response.writeHead(404).end('not here');
    else response.writeHead(200, { 'Content-Type': file.contentType }).end(file.body);
  });
  const port = await getPort();
  await once(server.listen(port, 'localhost'), 'listening');
  return { address: `http://localhost:${port}${BASE}`, close: () => void server.close() };
}

/** Builds the site out of the same files that the real one gets. */
export async function buildJudgeSite(): Promise<JudgeSite> {
  const binary = 'application/octet-stream';
  const sandbox = await readFile(new URL('../../public/sandbox/index.html', import.meta.url));
  const script = await bundlePage(await loadAllPackages([PACKAGE_FOLDERS[0]]));
  const page = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyFor('')}"><title>Judge</title><body><script src="page.js"></script>`;
  return new Map<string, { readonly contentType: string; readonly body: Buffer }>([
    ...[...(await problemFiles())].map(([path, body]) => [path, { contentType: 'application/json', body }] as const),
    ...[...(await pythonFiles())].map(([path, body]) => [path, { contentType: binary, body }] as const),
    ['sandbox/index.html', { contentType: 'text/html', body: sandbox }],
    ['page.js', { contentType: 'text/javascript', body: Buffer.from(script) }],
    ['', { contentType: 'text/html', body: Buffer.from(page) }],
  ]);
}

async function bundlePage(packages: readonly LoadedPackage[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('judge-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    plugins: [rawTexts, packageCode(packages)],
  });
  return outputFiles[0]?.text ?? '';
}

/** Vite's `?raw` for esbuild. */
const rawTexts: Plugin = {
  name: 'raw-texts',
  setup(bundle) {
    bundle.onResolve({ filter: /\?raw$/ }, ({ path, importer }) => ({
      path: createRequire(importer).resolve(path.replace(/\?raw$/, '')),
      namespace: 'raw',
    }));
    bundle.onLoad({ filter: /.*/, namespace: 'raw' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** The code of all packages by slug, which Vite's `import.meta.glob` gathers for the real site. */
function packageCode(packages: readonly LoadedPackage[]): Plugin {
  const parts = packages.map(({ slug, folder, code }, index) => {
    const named = Object.entries(code).map(([role, file]) => ({ role, file, name: `${role}${index}` }));
    const imports = named
      .filter(({ file }) => file !== null)
      .map(({ name, file }) => `import ${name} from ${JSON.stringify(join(folder, file ?? ''))};`);
    const roles = named.map(({ role, file, name }) => `${role}: ${file === null ? 'null' : name}`);
    return { imports: imports.join('\n'), entry: `${JSON.stringify(slug)}: { ${roles.join(', ')} }` };
  });
  const contents = `${parts.map(({ imports }) => imports).join('\n')}
    export const packages = { ${parts.map(({ entry }) => entry).join(', ')} };`;
  return {
    name: 'package-code',
    setup(bundle) {
      bundle.onResolve({ filter: /^packages:code$/ }, ({ path }) => ({ path, namespace: 'packages' }));
      bundle.onLoad({ filter: /.*/, namespace: 'packages' }, () => ({
        contents,
        loader: 'js',
        resolveDir: CODING_FOLDER,
      }));
    },
  };
}
