import { PythonRuntime, type PythonParts, type PythonProgress } from './python-runtime.ts';
import { javaScriptWorkerScript } from './realm-scripts.ts';
import { SandboxFrame, type FrameParts } from './sandbox-frame.ts';
import { keyOf, type WorkerKind } from './worker-kind.ts';
import type { WorkerLine } from './worker-line.ts';

/** Wall milliseconds in which a Worker for JavaScript must be ready. */
const START_MS = 15_000;

export interface WorkerSourceParts {
  readonly frame: FrameParts;
  readonly python: PythonParts;
}

/** Hands out Workers that no submission has touched, and keeps one of each kind started ahead. */
export class WorkerSource {
  readonly #parts: WorkerSourceParts;
  readonly #spares = new Map<string, Promise<WorkerLine>>();
  readonly #taken = new Set<WorkerLine>();
  readonly #scripts = new Set<string>();
  #frame: Promise<SandboxFrame> | undefined;
  #python: Promise<PythonRuntime> | undefined;

  constructor(parts: WorkerSourceParts) {
    this.#parts = parts;
  }

  /** A Worker that is ready for `load`; it belongs to the taker, who closes it. */
  async take(kind: WorkerKind): Promise<WorkerLine> {
    const key = keyOf(kind);
    const spare = this.#spares.get(key);
    this.#spares.delete(key);
    // A spare that did not start says nothing about the next one.
    const line = (await spare?.catch(() => undefined)) ?? (await this.#start(kind));
    this.#taken.add(line);
    if (kind.language === 'javascript') this.prepare(kind);
    return line;
  }

  /** Starts a Worker ahead of the submission that will need it. */
  prepare(kind: WorkerKind): void {
    const key = keyOf(kind);
    if (this.#spares.has(key)) return;
    const spare = this.#start(kind);
    spare.catch(() => this.#spares.delete(key));
    this.#spares.set(key, spare);
  }

  /** Loads Python's files and starts it for the first time; later calls find everything done. */
  async preparePython(onProgress: PythonProgress): Promise<void> {
    const frame = await this.#openFrame();
    this.#python ??= PythonRuntime.open(frame, this.#parts.python, onProgress);
    // Without a network it may work the next time.
    this.#python.catch(() => (this.#python = undefined));
    await this.#python;
  }

  /** Ends a Worker that was taken. */
  release(line: WorkerLine): void {
    this.#taken.delete(line);
    line.close();
  }

  /** Ends all Workers that were taken: nobody waits for their answers any more. */
  abandon(): void {
    for (const line of this.#taken) this.release(line);
  }

  /** Whether the frame's process has ended, which takes everything in it along; the next Worker gets a new frame. */
  async hasDied(): Promise<boolean> {
    const frame = await this.#frame;
    if (!frame || (await frame.isAlive())) return false;
    frame.close();
    this.#frame = undefined;
    this.#python = undefined;
    this.#spares.clear();
    this.#scripts.clear();
    return true;
  }

  async #start(kind: WorkerKind): Promise<WorkerLine> {
    if (kind.language === 'python') {
      await this.preparePython(() => undefined);
      if (this.#python === undefined) throw new Error('Python is not ready');
      return (await this.#python).start(kind.memoryMib);
    }
    const frame = await this.#openFrame();
    const script = keyOf(kind);
    if (!this.#scripts.has(script)) {
      const libraries = kind.libraries ? (await import('./library-texts.ts')).LIBRARY_TEXTS : null;
      frame.keep(script, javaScriptWorkerScript(libraries));
      this.#scripts.add(script);
    }
    const line = frame.start({ script, assets: [], settings: {} });
    const reply = await line.ready(START_MS);
    if (reply.kind === 'answer') return line;
    line.close();
    throw new Error(`no Worker could be started (${reply.kind === 'silent' ? 'it took too long' : reply.message})`);
  }

  #openFrame(): Promise<SandboxFrame> {
    this.#frame ??= SandboxFrame.open(this.#parts.frame);
    this.#frame.catch(() => (this.#frame = undefined));
    return this.#frame;
  }
}
