import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { madeOnce } from './made-once.ts';

const require = createRequire(import.meta.url);
const cacheFolder = fileURLToPath(new URL('../../../.cache/python/', import.meta.url));

/** Everything a realm needs to start Python; the same bytes serve isolated-vm and the browser. */
export interface PythonAssets {
  /** One classic script that defines `bootPython`. */
  readonly bootScript: string;
  readonly wasm: ArrayBuffer;
  /** The standard library as a zip archive. */
  readonly stdlib: ArrayBuffer;
  /** The text of python_realm.py. */
  readonly realm: string;
  /** Changes whenever any of the above does. */
  readonly version: string;
}

/** Reads (and, the first time on a machine, bundles) what Python needs. */
export const loadPythonAssets = madeOnce(readAssets);

async function readAssets(): Promise<PythonAssets> {
  const wasm = readFileSync(require.resolve('pyodide/pyodide.asm.wasm'));
  const stdlib = readFileSync(require.resolve('pyodide/python_stdlib.zip'));
  const realm = readFileSync(new URL('../realm/python_realm.py', import.meta.url), 'utf8');
  const bootScript = await bundleBoot();
  const hash = createHash('sha256');
  for (const part of [wasm, stdlib, realm, bootScript]) hash.update(part);
  return {
    bootScript,
    wasm: toArrayBuffer(wasm),
    stdlib: toArrayBuffer(stdlib),
    realm,
    version: hash.digest('hex').slice(0, 16),
  };
}

async function bundleBoot(): Promise<string> {
  const sources = ['python-boot.js', 'python-image.js', 'python-memory.js', 'python-shell.js', 'python-types.js'].map(
    (file) => new URL(`../realm/${file}`, import.meta.url),
  );
  const key = createHash('sha256').update(require('pyodide/package.json').version);
  for (const source of sources) key.update(readFileSync(source));
  return cached(`boot-${key.digest('hex').slice(0, 16)}.js`, async () => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../realm/python-boot.js', import.meta.url))],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      target: 'es2023',
      // Only taken under Node, which no realm is.
      external: ['node:*', 'ws'],
      define: { 'import.meta.url': '"python-boot.js"' },
      logLevel: 'error',
    });
    return Buffer.from(outputFiles[0]?.contents ?? []);
  }).then((bytes) => bytes.toString('utf8'));
}

/** The interpreter's memory right after its start, made by `make` once per version and kept on disk. */
export async function loadSnapshot(version: string, make: () => Promise<Uint8Array>): Promise<ArrayBuffer> {
  return toArrayBuffer(await cached(`snapshot-${version}.bin`, make));
}

async function cached(name: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  try {
    return readFileSync(cacheFolder + name);
  } catch {
    // Not there yet: made now. A full disk or a read-only folder only costs the next start its head start.
    const bytes = Buffer.from(await make());
    try {
      mkdirSync(cacheFolder, { recursive: true });
      const unfinished = `${cacheFolder}${name}.${process.pid}`;
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, cacheFolder + name);
    } catch (error) {
      process.emitWarning(`Python's start is not cached: ${(error as Error).message}`);
    }
    return bytes;
  }
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
