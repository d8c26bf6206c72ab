import type { CaseLimits } from './judge-case.ts';
import type { LoadOutcome, Outcome, Program, Sandbox, SandboxHost } from './sandbox.ts';

/** How many times longer a case may take by the wall clock when it is run again on a busy machine. */
const PATIENCE = 3;
/** Wall milliseconds that even a patient run may take at most. */
const MOST_WALL_MS = 8_000;

/** Wall milliseconds after which a case is stopped: room for a machine that does other things as well. */
export function wallLimit({ timeMs }: CaseLimits): number {
  return timeMs * 1.6 + 300;
}

/** Runs one submission's cases in a sandbox, and takes another sandbox where the first cannot go on. */
export class SubmissionRunner {
  readonly #host: SandboxHost;
  readonly #program: Program;
  readonly #limits: CaseLimits;
  #sandbox: Sandbox | null = null;

  constructor(host: SandboxHost, program: Program, limits: CaseLimits) {
    this.#host = host;
    this.#program = program;
    this.#limits = limits;
  }

  /** Opens the first sandbox and loads the submission. */
  async load(): Promise<LoadOutcome> {
    return this.#open(wallLimit(this.#limits));
  }

  /**
   * Runs a case. CPU time decides about time: a case that the wall clock stopped before it had used its CPU time is run
   * once more with more patience. `onRun` hears, before each run, after how many wall milliseconds it will be stopped.
   */
  async run(inputText: string, onRun: (wallMs: number) => void): Promise<Outcome> {
    const wallMs = wallLimit(this.#limits);
    if (this.#sandbox === null) return UNLOADED;
    onRun(wallMs);
    const outcome = await this.#sandbox.run(inputText);
    if (outcome.kind !== 'timeout' || outcome.cpuMs >= this.#limits.timeMs) return outcome;
    const patientMs = Math.max(wallMs, Math.min(MOST_WALL_MS, wallMs * PATIENCE));
    const reloaded = await this.#open(patientMs);
    if (reloaded.kind !== 'loaded' || this.#sandbox === null) return outcome;
    onRun(patientMs);
    return this.#sandbox.run(inputText);
  }

  close(): void {
    this.#sandbox?.close();
    this.#sandbox = null;
  }

  async #open(wallMs: number): Promise<LoadOutcome> {
    this.close();
    const sandbox = await this.#host.open(this.#program, { wallMs, memoryMib: this.#limits.memoryMib });
    this.#sandbox = sandbox;
    return sandbox.load();
  }
}

const UNLOADED: Outcome = {
  kind: 'broken',
  detail: 'a case was run before its submission was loaded',
  cpuMs: 0,
  wallMs: 0,
  memoryBytes: 0,
  printed: '',
  printedLength: 0,
};
