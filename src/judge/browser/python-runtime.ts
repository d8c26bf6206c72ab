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

/** What the runtime uses of the frame. */
type Frame = Pick<SandboxFrame, 'start' | 'keep' | 'compile'>;

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
  readonly #frame: Frame;
  readonly #save: (snapshot: ArrayBuffer) => Promise<void>;
  /** Whether an interpreter has started from the snapshot: what an earlier visit kept may be damaged. */
  #isProven = false;
  #remade: Promise<void> | undefined;

  private constructor(frame: Frame, save: (snapshot: ArrayBuffer) => Promise<void>) {
    this.#frame = frame;
    this.#save = save;
  }

  /** Gets everything slow out of the way. */
  static async open(frame: Frame, parts: PythonParts, onProgress: PythonProgress): Promise<PythonRuntime> {
    onProgress('Loading Python', 0);
    const { version, files } = await downloadPython(parts.folder, parts.fetch, (done) =>
      onProgress('Loading Python', done),
    );
    onProgress('Starting Python', null);
    frame.compile('wasm', files.wasm);
    frame.keep('python', pythonWorkerScript(textOf(files.boot)));
    frame.keep('realm', textOf(files.realm));
    frame.keep('stdlib', files.stdlib);
    const runtime = new PythonRuntime(frame, (snapshot) => parts.snapshots.write(version, snapshot));
    const known = await parts.snapshots.read(version);
    if (known === null) await runtime.#makeSnapshot();
    else frame.keep('snapshot', known);
    return runtime;
  }

  /** A fresh interpreter; rejects where it does not start. */
  async start(memoryMib: number): Promise<WorkerLine> {
    try {
      const line = await this.#startOnce(memoryMib);
      this.#isProven = true;
      return line;
    } catch (error) {
      if (this.#isProven) throw error;
      await (this.#remade ??= this.#makeSnapshot());
      return this.#startOnce(memoryMib);
    }
  }

  async #startOnce(memoryMib: number): Promise<WorkerLine> {
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

  /** Starts an interpreter from nothing, and keeps its memory here and for the next visit. */
  async #makeSnapshot(): Promise<void> {
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
    if (reply.kind !== 'answer' || snapshot === undefined) {
      const reason = reply.kind === 'failed' || reply.kind === 'gone' ? reply.message : 'it took too long';
      throw new Error(`Python did not start in this browser (${reason})`);
    }
    this.#isProven = true;
    this.#frame.keep('snapshot', snapshot);
    void this.#save(snapshot);
  }
}

const memoryLimit = (memoryMib: number): number => (memoryMib + PYTHON_BASE_MEMORY_MIB) * 2 ** 20;

const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);
