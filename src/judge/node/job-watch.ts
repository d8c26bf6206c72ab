import type { GradeEvent } from '../grade-request.ts';
import type { GradingSign, GradingSigns } from './grading-job.ts';
import { ProcessWatch } from './process-watch.ts';

/**
 * Wall milliseconds without a sign of life outside of cases: the very first start of Python on a machine, answering
 * generated cases. Nothing of a submission runs then without a limit of its own.
 */
const QUIET_MS = 30_000;
/** Wall milliseconds beyond a case's own limit in which its sandbox must have stopped it. */
const GRACE_MS = 2_000;
/** Wall milliseconds from its start after which a submission gets its verdict, whatever it does. */
const HARD_LIMIT_MS = 12_000;

/** Follows one submission in its child process, and says when it does not answer any more. */
export class JobWatch {
  readonly #onEvent: (event: GradeEvent) => void;
  readonly #events: GradeEvent[] = [];
  #startedAt: number | undefined;
  #heard = 0;
  #runningIndex: number | null = null;
  #pid: number | null = null;
  /** What the process had used when that case began. */
  #cpuBeforeMs = 0;
  #isReading = false;
  #timer: NodeJS.Timeout | undefined;
  #hardTimer: NodeJS.Timeout | undefined;
  #process: ProcessWatch | undefined;
  onStuck: () => void = () => undefined;

  constructor(onEvent: (event: GradeEvent) => void) {
    this.#onEvent = onEvent;
  }

  hear(said: GradingSigns | object): void {
    // What a child printed comes as an object of another kind.
    if ('signs' in said) for (const sign of said.signs) this.#hearSign(sign);
  }

  /**
   * Hears what a process that has ended wrote down: all its signs, of which the first were sent as well. The others came
   * right after those, so that what it used since is what the last case used.
   */
  hearRest(signs: readonly GradingSign[]): void {
    const cpuBeforeMs = this.#cpuBeforeMs;
    for (const sign of signs.slice(this.#heard)) this.#hearSign(sign);
    this.#cpuBeforeMs = cpuBeforeMs;
  }

  /** The process that runs cases of the submission, or null where none was run yet. */
  get pid(): number | null {
    return this.#pid;
  }

  #hearSign(sign: GradingSign): void {
    this.#heard++;
    // The clock starts with the first sign: what waits in the queue is not stuck.
    this.#startedAt ??= performance.now();
    if (sign.type !== 'begun') this.#hardTimer ??= setTimeout(() => this.onStuck(), HARD_LIMIT_MS);
    if (sign.type === 'running') {
      this.#runningIndex = sign.index;
      this.#pid = sign.pid;
      this.#process ??= new ProcessWatch(sign.pid);
      this.#cpuBeforeMs = this.#process.cpuMs ?? 0;
      this.#expectSignWithin(sign.wallMs + GRACE_MS);
      return;
    }
    this.#isReading = sign.type === 'reading';
    this.#expectSignWithin(sign.type === 'reading' ? sign.wallMs : QUIET_MS);
    if (sign.type !== 'event') return;
    this.#events.push(sign.event);
    this.#onEvent(sign.event);
    if (sign.event.type === 'case') this.#runningIndex = null;
  }

  /** What was known when the submission ended. */
  seen() {
    const cpuMs = this.#process?.cpuMs ?? null;
    return {
      events: this.#events,
      runningIndex: this.#runningIndex,
      isReading: this.#isReading,
      grownBytes: this.#process?.grownBytes ?? 0,
      cpuMs,
      caseCpuMs: cpuMs === null ? null : cpuMs - this.#cpuBeforeMs,
      wallMs: performance.now() - (this.#startedAt ?? performance.now()),
    };
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#hardTimer);
    this.#process?.stop();
  }

  #expectSignWithin(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.onStuck(), milliseconds);
  }
}
