import { parsePrinted, parseRealmOutcome, saysStale } from '../realm-outcome.ts';
import { NOTHING_PRINTED, toLoadOutcome, toOutcome } from '../realm-to-outcome.ts';
import type { LoadOutcome, Outcome, Sandbox, SandboxLimits, Usage } from '../sandbox.ts';
import { caseTime } from './case-time.ts';
import { overflowOf, type DeepProgram, type Dialect } from './dialect.ts';
import type { Reply, WorkerLine } from './worker-line.ts';
import type { WorkerSource } from './worker-source.ts';

/** Where a sandbox gets its Workers. */
export type Workers = Pick<WorkerSource, 'take' | 'release' | 'hasDied'>;

/**
 * One submission in Workers of its own: one as long as each case leaves it clean, a fresh one after a case that did
 * not. A case that overflows the Worker's small stack is judged once more as the dialect's deepened program, and so
 * are all cases after it.
 */
export class BrowserSandbox implements Sandbox {
  readonly #dialect: Dialect;
  readonly #limits: SandboxLimits;
  readonly #workers: Workers;
  #deep: DeepProgram | null = null;
  #line: WorkerLine | undefined;
  #renewalMs = 0;

  constructor(dialect: Dialect, limits: SandboxLimits, workers: Workers) {
    this.#dialect = dialect;
    this.#limits = limits;
    this.#workers = workers;
  }

  get renewalMs(): number {
    return this.#renewalMs;
  }

  get #slowdown(): number {
    return this.#deep?.slowdown ?? 1;
  }

  /** Wall milliseconds of one case; a slower program gets more, as far as people's patience goes. */
  get #wallMs(): number {
    const { wallMs } = this.#limits;
    return Math.max(wallMs, Math.min(wallMs * this.#slowdown, MOST_WALL_MS));
  }

  async load(): Promise<LoadOutcome> {
    this.close();
    this.#line = await this.#workers.take(this.#dialect.kind);
    const job = this.#deep?.job ?? this.#dialect.job;
    const reply = await this.#line.ask('load', job, this.#dialect.loadWallMs * this.#slowdown);
    if (reply.kind === 'answer') return toLoadOutcome(parseRealmOutcome(reply.text));
    this.close();
    if (reply.kind === 'silent') return (await this.#workers.hasDied()) ? { kind: 'memory' } : { kind: 'timeout' };
    if (reply.kind === 'gone') return { kind: 'broken', detail: `the realm did not load it: ${reply.message}` };
    const error = overflowOf(this.#dialect, reply.message);
    return error === null ? { kind: 'crashed', detail: reply.message } : { kind: 'rejected', error };
  }

  async run(input: string): Promise<Outcome> {
    const outcome = await this.#runOnce(input);
    if (this.#deep !== null || outcome.kind !== 'threw' || !outcome.error.overflow) return outcome;
    this.#deep = await this.#dialect.deepen(outcome.error);
    if (this.#deep === null) return outcome;
    this.close();
    const deeper = await this.#runOnce(input);
    // A deepened program may go further down than any other, so memory that runs out there says nothing: it was too deep.
    return deeper.kind === 'threw' && deeper.error.name === 'MemoryError' ? outcome : deeper;
  }

  close(): void {
    if (this.#line !== undefined) this.#workers.release(this.#line);
    this.#line = undefined;
  }

  async #runOnce(input: string): Promise<Outcome> {
    const isFresh = this.#line === undefined;
    if (isFresh) {
      const since = performance.now();
      const loaded = await this.load();
      this.#renewalMs += performance.now() - since;
      if (loaded.kind !== 'loaded')
        return { kind: 'broken', detail: `a fresh Worker did not load it: ${loaded.kind}`, ...NO_USAGE };
    }
    // `load` has set it, which the type checker cannot know.
    const line = this.#line as WorkerLine | undefined;
    if (line === undefined) return { kind: 'broken', detail: 'there is no Worker', ...NO_USAGE };
    const reply = await line.ask('case', input, this.#wallMs);
    if (!isFresh && reply.kind === 'answer' && saysStale(reply.text)) {
      this.close();
      return this.#runOnce(input);
    }
    return this.#toOutcome(reply);
  }

  async #toOutcome(reply: Reply): Promise<Outcome> {
    const { wallMs } = reply;
    if (reply.kind === 'silent' || reply.kind === 'gone') {
      this.close();
      const usage = { ...NO_USAGE, cpuMs: wallMs, wallMs };
      if (reply.kind === 'gone') return { kind: 'broken', detail: reply.message, ...usage };
      return (await this.#workers.hasDied()) ? { kind: 'memory', ...usage } : { kind: 'timeout', ...usage };
    }
    // Browsers tell a page nothing about a Worker's memory.
    const usage = { cpuMs: caseTime(reply.workerMs, wallMs) / this.#slowdown, wallMs, memoryBytes: 0 };
    if (reply.kind === 'failed') {
      const printed = await this.#salvagePrinted();
      this.close();
      const error = overflowOf(this.#dialect, reply.message);
      return error === null
        ? { kind: 'crashed', detail: reply.message, ...usage, ...printed }
        : { kind: 'threw', error, ...usage, ...printed };
    }
    const parsed = parseRealmOutcome(reply.text);
    if (parsed === null || parsed.dirty) this.close();
    const outcome = toOutcome(parsed, usage);
    if (outcome.kind !== 'threw' || this.#deep === null) return outcome;
    return { ...outcome, error: { ...outcome.error, stack: this.#deep.cleanStack(outcome.error.stack) } };
  }

  /** A realm that threw may still say what was printed; it is a courtesy, so it gets little time. */
  async #salvagePrinted(): Promise<Pick<Usage, 'printed' | 'printedLength'>> {
    const reply = await this.#line?.ask('output', '', SALVAGE_MS);
    return reply?.kind === 'answer' ? parsePrinted(reply.text) : NOTHING_PRINTED;
  }
}

const SALVAGE_MS = 100;
const MOST_WALL_MS = 8_000;
const NO_USAGE = { cpuMs: 0, wallMs: 0, memoryBytes: 0, ...NOTHING_PRINTED } as const;
