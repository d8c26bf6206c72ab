import ivm from 'isolated-vm';
import { PYTHON_BASE_MEMORY_MIB } from '../python-program.ts';
import { madeOnce } from './made-once.ts';
import { PYTHON_STACK_KIB, withStack } from './stack-size.ts';
import { loadPythonAssets, loadSnapshot, type PythonAssets } from './python-assets.ts';

/** A fresh interpreter in an isolate of its own, ready for one submission. */
export interface PythonIsolate {
  readonly isolate: ivm.Isolate;
  readonly control: ivm.Reference<(command: string, text: string) => string>;
}

/** JavaScript heap of the isolate, in MiB; the interpreter's own memory is apart and limited by itself. */
const HEAP_MIB = 512;

const loadOwnSnapshot = madeOnce(async () => {
  const assets = await loadPythonAssets();
  return loadSnapshot(assets.version, () => makeSnapshot(assets));
});

/** Starts an interpreter from the memory snapshot; the first start on a machine makes the snapshot. */
export async function startPython(memoryMib: number): Promise<PythonIsolate> {
  const { isolate, context, booted } = await boot(await loadPythonAssets(), await loadOwnSnapshot(), memoryMib);
  const control = booted.getSync('control', { reference: true }) as PythonIsolate['control'];
  context.release();
  return { isolate, control };
}

async function makeSnapshot(assets: PythonAssets): Promise<Uint8Array> {
  const { isolate, booted } = await boot(assets, null, HEAP_MIB);
  const take = booted.getSync('snapshot', { reference: true }) as ivm.Reference<() => Uint8Array>;
  try {
    return take.applySync(undefined, [], { result: { copy: true } }) as Uint8Array;
  } finally {
    isolate.dispose();
  }
}

async function boot(assets: PythonAssets, memory: ArrayBuffer | null, memoryMib: number) {
  const isolate = withStack(PYTHON_STACK_KIB, () => new ivm.Isolate({ memoryLimit: HEAP_MIB }));
  try {
    return await bootIn(isolate, assets, memory, memoryMib);
  } catch (error) {
    isolate.dispose();
    throw error;
  }
}

async function bootIn(isolate: ivm.Isolate, assets: PythonAssets, memory: ArrayBuffer | null, memoryMib: number) {
  const context = isolate.createContextSync();
  // Shared memory is a way to block the thread for good; Python's build does not need it.
  context.evalSync('delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;');
  isolate.compileScriptSync(assets.bootScript, { filename: 'python-boot.js' }).runSync(context);
  const booted: unknown = await context.evalClosure(
    `const boot = globalThis.bootPython;
     delete globalThis.bootPython;
     return boot({ wasm: $0, stdlib: $1, realm: $2, snapshot: $3, memoryLimit: $4 });`,
    [
      copy(assets.wasm),
      copy(assets.stdlib),
      assets.realm,
      memory && copy(memory),
      (memoryMib + PYTHON_BASE_MEMORY_MIB) * 2 ** 20,
    ],
    { result: { promise: true, reference: true } },
  );
  return { isolate, context, booted: booted as ivm.Reference<Record<string, unknown>> };
}

function copy(bytes: ArrayBuffer) {
  return new ivm.ExternalCopy(bytes).copyInto({ release: true });
}
