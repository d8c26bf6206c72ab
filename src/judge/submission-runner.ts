import type { CaseLimits } from './case-faults.ts';
import { openSandbox, stepsOf } from './open-sandbox.ts';
import type { LoadOutcome, Look, Outcome, Sandbox, SandboxHost, SubmissionProgram } from './sandbox.ts';

/** How many times longer a case may take by the wall clock when it is run again on a busy machine. */
const PATIENCE = 3;
/**
 * The share of its CPU time after which a case that the wall clock stopped is taken to be too slow: right ones need half
 * of theirs at most, and running it again would say the same later.
 */
const ENOUGH = 0.7;
/** Wall milliseconds that even a patient run may take at most. */
const MOST_WALL_MS = 6_000;

/** Wall milliseconds after which a case is stopped: room for a machine that does other things as well. */
export function wallLimit({ timeMs }: CaseLimits): number {
  // isolated-vm takes whole milliseconds only.
  return Math.ceil(timeMs * 1.6) + 300;
}

/** How likely a look is before any one case while nothing was ever found. */
const LOOK_CHANCE = 1 / 16;

/**
 * Runs one submission's cases in a sandbox, and takes another sandbox where the first cannot go on.
 *
 * Each case must start clean, and almost every submission leaves things as they were. So at first the runner trusts, unless
 * the source has words that ordinary ones do not need: it
 * looks after the first case, by chance before others, and once more at the end. Where a look finds something, all that
 * was judged so far is void: the caller starts over after `distrust`, and every case gets its look.
 */
export class SubmissionRunner {
  readonly #host: SandboxHost;
  readonly #program: SubmissionProgram;
  readonly #limits: CaseLimits;
  readonly #random: () => number;
  #sandbox: Sandbox | null = null;
  #trusts: boolean;
  #runs = 0;

  constructor(host: SandboxHost, program: SubmissionProgram, limits: CaseLimits, random: () => number) {
    this.#random = random;
    this.#host = host;
    this.#program = program;
    this.#limits = limits;
    this.#trusts = !isOdd(program);
  }

  /** Opens the first sandbox and loads the submission. */
  async load(): Promise<LoadOutcome> {
    return this.#open(wallLimit(this.#limits));
  }

  /**
   * Runs a case. CPU time decides about time: a case that the wall clock stopped long before it had used its CPU time is
   * run once more with more patience. `onRun` hears, before each run, after how many wall milliseconds it will be stopped.
   */
  async run(inputText: string, onRun: (wallMs: number) => void): Promise<Outcome> {
    const wallMs = wallLimit(this.#limits);
    if (this.#sandbox === null) return UNLOADED;
    const steps = stepsOf(this.#program);
    onRun(wallMs * steps);
    const outcome = await this.#sandbox.run(inputText, this.#nextLook());
    if (outcome.kind !== 'timeout' || outcome.cpuMs >= this.#limits.timeMs * ENOUGH) return outcome;
    const patientMs = Math.max(wallMs, Math.min(MOST_WALL_MS, wallMs * PATIENCE));
    const reloaded = await this.#open(patientMs);
    if (reloaded.kind !== 'loaded' || this.#sandbox === null) return outcome;
    onRun(patientMs * steps);
    return this.#sandbox.run(inputText);
  }

  /** Wall milliseconds that it took to clean up after cases. */
  get renewalMs(): number {
    return this.#sandbox?.renewalMs ?? 0;
  }

  /** Whether a case left something behind that later ones could see while the runner trusted. */
  isVoid(): boolean {
    return this.#trusts && this.#sandbox?.isStale?.() === true;
  }

  /** Takes a clean sandbox and looks before every case from now on. */
  distrust(): Promise<LoadOutcome> {
    this.#trusts = false;
    return this.load();
  }

  close(): void {
    this.#sandbox?.close();
    this.#sandbox = null;
  }

  #nextLook(): Look {
    this.#runs++;
    if (!this.#trusts) return 'renew';
    return this.#runs === 2 || this.#random() < LOOK_CHANCE ? 'report' : 'skip';
  }

  async #open(wallMs: number): Promise<LoadOutcome> {
    this.close();
    const sandbox = await openSandbox(this.#host, this.#program, { wallMs, memoryMib: this.#limits.memoryMib });
    this.#sandbox = sandbox;
    return sandbox.load();
  }
}

function isOdd(program: SubmissionProgram): boolean {
  if (program.language === 'codec') return isOdd(program.encode);
  return program.language === 'javascript' && program.isOdd;
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
