import { toJudgeData } from '../../src/catalog/judge-data.ts';
import { loadAllPackages } from '../../src/catalog/load-package.ts';
import type { PackageFolder } from '../../src/catalog/package-folders.ts';
import { PACKAGE_FOLDERS } from '../../src/judge/node/load-judge-problem.ts';
import { loadPythonAssets } from '../../src/judge/node/python-assets.ts';
import { PYTHON_FILES, type PythonFile, type PythonManifest } from '../../src/judge/python-manifest.ts';

/** Contents of files by their path from the site's root. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** What the browser's judge knows of each problem: `judge/<slug>.json`. Throws a `PackageError`. */
export async function problemFiles(folders: readonly PackageFolder[] = PACKAGE_FOLDERS): Promise<SiteFiles> {
  const packages = await loadAllPackages(folders);
  return new Map(packages.map((one) => [`judge/${one.slug}.json`, toBytes(JSON.stringify(toJudgeData(one)))]));
}

/** Python for the browser: the same bytes that isolated-vm runs, and `python/manifest.json`, which says what there is. */
export async function pythonFiles(): Promise<SiteFiles> {
  const { bootScript, wasm, stdlib, realm, version } = await loadPythonAssets();
  const contents: Readonly<Record<PythonFile, Buffer>> = {
    boot: toBytes(bootScript),
    wasm: Buffer.from(wasm),
    stdlib: Buffer.from(stdlib),
    realm: toBytes(realm),
  };
  const named = (Object.keys(PYTHON_FILES) as PythonFile[]).map((key) => [PYTHON_FILES[key], contents[key]] as const);
  const manifest: PythonManifest = { version, files: named.map(([name, bytes]) => ({ name, bytes: bytes.length })) };
  return new Map([
    ...named.map(([name, bytes]) => [`python/${name}`, bytes] as const),
    ['python/manifest.json', toBytes(JSON.stringify(manifest))],
  ]);
}

const toBytes = (text: string): Buffer => Buffer.from(text, 'utf8');
