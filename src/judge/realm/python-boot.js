/**
 * Boots CPython (Pyodide) inside a sandbox realm with no web page and no Node around it. Bundled with Pyodide into one
 * classic script that defines `bootPython` in the realm it runs in; the host takes it away from the global object. Both
 * hosts use the same script, so both run the same interpreter.
 *
 *   bootPython({wasm, stdlib, realm, snapshot, memoryLimit}) → Promise of {control, snapshot}
 *
 * `wasm`, `stdlib` and `snapshot` are ArrayBuffers (`snapshot` null to start from nothing; `wasm` may also be the
 * compiled module, which saves most of a start), `realm` is the text of
 * python_realm.py, and `memoryLimit` is the most bytes that the interpreter's memory may grow to.
 * `control(command, text)` is the realm's control function; a case may be answered with the outcome `stale`, after which
 * another interpreter must be taken. `snapshot()` copies the memory as it is after a start from
 * nothing, to be given to the next start.
 */
import { files, limitMemory, useModule } from './python-shell.js';
import { withCleanMemory } from './python-image.js';
import { withMemoryError } from './python-memory.js';
import { closeTypes } from './python-types.js';
import { loadPyodide } from 'pyodide/pyodide.mjs';
import createPyodideModule from 'pyodide/pyodide.asm.mjs';

globalThis.bootPython = async function bootPython({ wasm, stdlib, realm, snapshot, memoryLimit }) {
  limitMemory(memoryLimit);
  if (wasm instanceof WebAssembly.Module) useModule(wasm);
  files.set('pyodide.asm.wasm', wasm instanceof WebAssembly.Module ? new ArrayBuffer() : wasm);
  files.set('python_stdlib.zip', stdlib);
  const python = await loadPyodide({
    createPyodideModule,
    indexURL: '/',
    // No package is ever loaded, so the lock file has nothing to say but which build it belongs to.
    lockFileContents: JSON.stringify({
      info: { abi_version: '2026_0', arch: 'wasm32', platform: 'emscripten_5_0_3', python: '3.14.2' },
      packages: {},
    }),
    stdin: () => null,
    stdout: () => {},
    stderr: () => {},
    env: { HOME: '/home', PYTHONHASHSEED: '0' },
    ...(snapshot === null ? { _makeSnapshot: true } : { _loadSnapshot: snapshot }),
  });
  if (snapshot === null) {
    // The realm is part of the snapshot; nothing of JavaScript may be referred to from inside it. It has builtins of its
    // own, so that replacing `id` or `len` changes nothing in there.
    const globals = python.runPython("{'__name__': 'realm', '__builtins__': dict(vars(__import__('builtins')))}");
    python.runPython(realm, { globals });
    globals.destroy();
    closeTypes(python);
  }
  if (snapshot === null) return { snapshot: () => python.makeMemorySnapshot(), control: null };
  const control = python.globals.get('control');
  control('seal', '');
  return { snapshot: null, control: withCleanMemory(python, withMemoryError(control)) };
};
