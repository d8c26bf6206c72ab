import { PYTHON_BASE_MEMORY_MIB } from '../python-program.ts';
import { downloadPython } from './python-download.ts';
import { pythonWorkerScript } from './realm-scripts.ts';
import type { SandboxFrame } from './sandbox-frame.ts';
import type { SnapshotCache } from './snapshot-cache.ts';
import type { WorkerLine } from './worker-line.ts';

/** What Python in a browser needs from its surroundings. */
export interface PythonParts {
  /** The address of `python/` on this site. */
  readonly folder: URL;
  readonly fetch: typeof globalThis.fetch;
  readonly snapshots: SnapshotCache;
}

/** What is told while Python is made ready; `done` in [0, 1], null where unknown. */
export type PythonProgress = (what: string, done: number | null) => void;

/** Wall milliseconds for a start from nothing and from a snapshot, on a slow telephone. */
const FIRST_START_MS = 60_000;
const START_MS = 30_000;
/** Memory, in MiB, of the interpreter that only makes the snapshot. */
const MAKER_MEMORY_MIB = 256;

/**
 * Python's files in a frame. The first start makes a copy of the interpreter's memory; every later interpreter starts
 * from that copy, in a quarter of the time.
 */
export class PythonRuntime {
  readonly #frame: SandboxFrame;

  private constructor(frame: SandboxFrame) {
    this.#frame = frame;
  }

  /** Gets everything slow out of the way. */
  static async open(frame: SandboxFrame, parts: PythonParts, onProgress: PythonProgress): Promise<PythonRuntime> {
    onProgress('Loading Python', 0);
    const { version, files } = await downloadPython(parts.folder, parts.fetch, (done) =>
      onProgress('Loading Python', done),
    );
    onProgress('Starting Python', null);
    frame.compile('wasm', files.wasm);
    frame.keep('python', pythonWorkerScript(textOf(files.boot)));
    frame.keep('realm', textOf(files.realm));
    frame.keep('stdlib', files.stdlib);
    const runtime = new PythonRuntime(frame);
    const known = await parts.snapshots.read(version);
    if (known !== null && (await runtime.#works(known))) return runtime;
    const made = await runtime.#makeSnapshot();
    frame.keep('snapshot', made);
    void parts.snapshots.write(version, made);
    return runtime;
  }

  /** A fresh interpreter; rejects where it does not start. */
  async start(memoryMib: number): Promise<WorkerLine> {
    const line = this.#frame.start({
      script: 'python',
      assets: ['wasm', 'stdlib', 'realm', 'snapshot'],
      settings: { memoryLimit: memoryLimit(memoryMib) },
    });
    const reply = await line.ready(START_MS);
    if (reply.kind === 'answer') return line;
    line.close();
    throw new Error(`Python did not start (${reply.kind === 'silent' ? 'it took too long' : reply.message})`);
  }

  /** What was kept by an earlier visit may be damaged; then it is made again. */
  async #works(snapshot: ArrayBuffer): Promise<boolean> {
    this.#frame.keep('snapshot', snapshot);
    try {
      (await this.start(MAKER_MEMORY_MIB)).close();
      return true;
    } catch {
      return false;
    }
  }

  async #makeSnapshot(): Promise<ArrayBuffer> {
    const made: ArrayBuffer[] = [];
    const line = this.#frame.start({
      script: 'python',
      assets: ['wasm', 'stdlib', 'realm'],
      settings: { memoryLimit: memoryLimit(MAKER_MEMORY_MIB), snapshot: null },
      onKeep: (_name, value) => made.push(value),
    });
    const reply = await line.ready(FIRST_START_MS);
    line.close();
    const snapshot = made[0];
    if (reply.kind === 'answer' && snapshot) return snapshot;
    const reason = reply.kind === 'failed' || reply.kind === 'gone' ? reply.message : 'it took too long';
    throw new Error(`Python did not start in this browser (${reason})`);
  }
}

const memoryLimit = (memoryMib: number): number => (memoryMib + PYTHON_BASE_MEMORY_MIB) * 2 ** 20;

const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);
