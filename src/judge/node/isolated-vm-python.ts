import type { PythonProgram } from '../python-program.ts';
import { parsePrinted, parseRealmOutcome } from '../realm-outcome.ts';
import type { LoadOutcome, Outcome, RealmError, Sandbox, SandboxLimits, Usage } from '../sandbox.ts';
import { bytesInUse, IsolateMeter, stoppedBy, stoppedLoading } from './isolate-meter.ts';
import type { PythonIsolate } from './python-isolate.ts';
import { NOTHING_PRINTED, toLoadOutcome, toOutcome } from '../realm-to-outcome.ts';

/** Parsing and importing happen once, and may take this many wall milliseconds. */
const LOAD_WALL_MS = 5_000;

/** Where interpreters come from and go to. */
export interface PythonSource {
  /** A started one; it can have been kept ready for the next submission. */
  take(memoryMib: number): Promise<PythonIsolate>;
  /** Takes back one in which nothing was left behind. */
  giveBack(python: PythonIsolate, memoryMib: number): void;
}

/** One Python submission in an interpreter of its own. */
export class IsolatedVmPython implements Sandbox {
  readonly #program: PythonProgram;
  readonly #limits: SandboxLimits;
  readonly #source: PythonSource;
  #python: PythonIsolate | undefined;
  #emptyBytes = 0;
  #renewalMs = 0;

  constructor(program: PythonProgram, limits: SandboxLimits, source: PythonSource) {
    this.#program = program;
    this.#limits = limits;
    this.#source = source;
  }

  get renewalMs(): number {
    return this.#renewalMs;
  }

  async load(): Promise<LoadOutcome> {
    const python = await this.#source.take(this.#limits.memoryMib);
    this.#python = python;
    const { source, entry } = this.#program;
    const meter = new IsolateMeter(python.isolate);
    meter.start();
    try {
      const text: unknown = python.control.applySync(undefined, ['load', JSON.stringify({ source, entry })], {
        timeout: LOAD_WALL_MS,
      });
      this.#emptyBytes = bytesInUse(python.isolate);
      return toLoadOutcome(parseRealmOutcome(text));
    } catch (error) {
      return stoppedLoading(error, python.isolate, meter);
    }
  }

  async run(input: string): Promise<Outcome> {
    const isFresh = this.#python === undefined;
    if (isFresh) {
      // The last case left something behind in the interpreter: the next one gets a fresh one.
      const since = performance.now();
      const loaded = await this.load();
      this.#renewalMs += performance.now() - since;
      if (loaded.kind !== 'loaded') {
        return { kind: 'broken', detail: `a fresh interpreter did not load it: ${loaded.kind}`, ...NO_USAGE };
      }
    }
    // `load` has set it, which the type checker cannot know.
    const python = this.#python as PythonIsolate | undefined;
    if (python === undefined) return { kind: 'broken', detail: 'there is no interpreter', ...NO_USAGE };
    const meter = new IsolateMeter(python.isolate, this.#emptyBytes);
    meter.start();
    try {
      const text: unknown = python.control.applySync(undefined, ['case', input], { timeout: this.#limits.wallMs });
      const usage = meter.stop();
      const outcome = parseRealmOutcome(text);
      if (outcome === null || outcome.dirty) this.#dispose();
      return outcome?.kind === 'stale' && !isFresh ? await this.run(input) : toOutcome(outcome, usage);
    } catch (error) {
      const usage = meter.stop();
      const why = error instanceof Error && isStackOverflow(error) ? overflow(error) : stoppedBy(error, python.isolate);
      const printed = this.#salvagePrinted(python);
      // An interpreter torn out of a step is in no state for another case.
      this.#dispose();
      return { ...why, ...usage, ...printed };
    }
  }

  close(): void {
    if (this.#python !== undefined && !this.#python.isolate.isDisposed)
      this.#source.giveBack(this.#python, this.#limits.memoryMib);
    this.#python = undefined;
  }

  #dispose(): void {
    if (this.#python !== undefined && !this.#python.isolate.isDisposed) this.#python.isolate.dispose();
    this.#python = undefined;
  }

  #salvagePrinted(python: PythonIsolate): Pick<Usage, 'printed' | 'printedLength'> {
    if (python.isolate.isDisposed) return NOTHING_PRINTED;
    try {
      return parsePrinted(python.control.applySync(undefined, ['output', ''], { timeout: 50 }));
    } catch {
      // An interpreter stopped in mid-step may not answer any more; printed output is a courtesy.
      return NOTHING_PRINTED;
    }
  }
}

const NO_USAGE = { cpuMs: 0, wallMs: 0, memoryBytes: 0, ...NOTHING_PRINTED } as const;

/** Recursion through C (a cached function, a sort key) can use up the stack before Python counts enough calls. */
function isStackOverflow(error: Error): boolean {
  return /Maximum call stack size exceeded/.test(error.message);
}

function overflow(error: Error): { kind: 'threw'; error: RealmError } {
  return {
    kind: 'threw',
    error: { name: 'RecursionError', message: error.message, stack: '[]', overflow: true, syntax: false },
  };
}
