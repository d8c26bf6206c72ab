import * as z from 'zod/mini';

/** What each of Python's files on a site holds, and its name under `python/`. */
export const PYTHON_FILES = {
  boot: 'python-boot.js',
  wasm: 'pyodide.asm.wasm',
  stdlib: 'python_stdlib.zip',
  realm: 'python_realm.py',
} as const;
export type PythonFile = keyof typeof PYTHON_FILES;

/** `python/manifest.json`: says before the download how large it is. */
export const pythonManifestSchema = z.strictObject({
  /** Changes whenever any of the files does. */
  version: z.string(),
  files: z.array(z.strictObject({ name: z.enum(PYTHON_FILES), bytes: z.int().check(z.positive()) })).check(z.length(4)),
});
export type PythonManifest = z.infer<typeof pythonManifestSchema>;
