import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { BrowserContext, Page } from '@playwright/test';
import { toJudgeData } from '../../src/catalog/judge-data.ts';
import { loadAllPackages, type LoadedPackage } from '../../src/catalog/load-package.ts';
import { CODING_FOLDER } from '../../src/judge/node/load-judge-problem.ts';
import { loadPythonAssets } from '../../src/judge/node/python-assets.ts';
import { PYTHON_FILES } from '../../src/judge/python-manifest.ts';
import { policyFor } from '../../tools/build/content-security-policy.ts';

// A site that holds the browser's judge and nothing else, on an address that no server listens on, under a base path
// and with the policy of the site's pages.

/** Where the page is. */
export const JUDGE_SITE = 'http://localhost:4998/some/base/';

type Files = ReadonlyMap<string, { readonly contentType: string; readonly body: string | Buffer }>;

/** Opens a page with the judge in it; `limits` replaces the CPU limit of a case, so that slow submissions end sooner. */
export async function openJudgePage(context: BrowserContext, files: Files): Promise<Page> {
  await context.route(`${JUDGE_SITE}**`, (route) => {
    const file = files.get(new URL(route.request().url()).pathname.slice('/some/base/'.length));
    return file ? route.fulfill(file) : route.fulfill({ status: 404, body: 'not here' });
  });
  const page = await context.newPage();
  await page.goto(JUDGE_SITE);
  return page;
}

/** Builds the site. @param limitMs replaces the packages' CPU limits of a case, so that slow submissions end sooner */
export async function buildJudgeSite(limitMs?: number): Promise<{ files: Files; packages: readonly LoadedPackage[] }> {
  const packages = await loadAllPackages(CODING_FOLDER);
  const files = new Map<string, { contentType: string; body: string | Buffer }>();
  const python = await loadPythonAssets();
  const contents = { boot: python.bootScript, wasm: python.wasm, stdlib: python.stdlib, realm: python.realm };
  const names: { name: string; bytes: number }[] = [];
  for (const [key, name] of Object.entries(PYTHON_FILES)) {
    const content = contents[key as keyof typeof contents];
    const body = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    files.set(`python/${name}`, { contentType: 'application/octet-stream', body });
    names.push({ name, bytes: body.length });
  }
  const json = (value: unknown) => ({ contentType: 'application/json', body: JSON.stringify(value) });
  files.set('python/manifest.json', json({ version: python.version, files: names }));
  for (const one of packages) {
    const data = toJudgeData(one);
    const limits = limitMs === undefined ? data.limits : { ...data.limits, time_ms: sameLimit(limitMs) };
    files.set(`judge/${one.slug}.json`, json({ ...data, limits }));
  }
  files.set('sandbox/index.html', {
    contentType: 'text/html',
    body: await readFile(new URL('../../public/sandbox/index.html', import.meta.url), 'utf8'),
  });
  files.set('page.js', { contentType: 'text/javascript', body: await bundlePage(packages) });
  files.set('', {
    contentType: 'text/html',
    body: `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyFor('')}"><title>Judge</title><body><script src="page.js"></script>`,
  });
  return { files, packages };
}

const sameLimit = (ms: number) => ({ javascript: ms, typescript: ms, python: ms * 2 });

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
