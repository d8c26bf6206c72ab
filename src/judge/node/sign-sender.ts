import workerpool from 'workerpool';
import type { GradingSign, GradingSigns } from './grading-job.ts';
import { SignLog } from './sign-log.ts';

/** Milliseconds for which a sign may wait for others, so that they go out as one message. */
const HOLD_MS = 15;

/** The one log of this process, opened with its first submission. */
let log: SignLog | undefined;

/**
 * Says what becomes of one submission. While case after case passes, that is written down at once and sent a little
 * later; every other sign is sent as it comes, because the pool gives each a time of its own until the next.
 */
export class SignSender {
  /** Where signs are written down; without it, none may wait. */
  #log: SignLog | null;
  readonly #mayHold: boolean;
  readonly #unsent: GradingSign[] = [];
  #sentAt = -Infinity;
  #hasRun = false;

  /**
   * @param folder for the log, which is begun in any case: what is left in it of the last submission must not be read
   * @param mayHold whether there is nothing between cases that would need a time of its own
   */
  constructor(folder: string | null, mayHold: boolean) {
    this.#log = folder === null ? null : beginLog(folder);
    this.#mayHold = mayHold;
  }

  say(sign: GradingSign): void {
    this.#unsent.push(sign);
    this.#write(sign);
    if (!this.#mayWait(sign)) this.sendAll();
  }

  sendAll(): void {
    this.#sentAt = performance.now();
    if (this.#unsent.length > 0) workerpool.workerEmit({ signs: this.#unsent.splice(0) } satisfies GradingSigns);
  }

  #write(sign: GradingSign): void {
    try {
      this.#log?.add(sign);
    } catch {
      // The disk is full: what is there is right, and from here on everything is sent.
      this.#log = null;
    }
  }

  #mayWait(sign: GradingSign): boolean {
    // What follows a passed case is at once the next one, or the end; one that failed may be made small.
    if (sign.type === 'event') return sign.event.type === 'case' && sign.event.case.verdict === 'AC';
    if (sign.type !== 'running') return false;
    // The first one tells the pool which process it is.
    const isFirst = !this.#hasRun;
    this.#hasRun = true;
    return !isFirst && this.#mayHold && this.#log !== null && performance.now() - this.#sentAt < HOLD_MS;
  }
}

function beginLog(folder: string): SignLog | null {
  try {
    log ??= new SignLog(folder);
    log.begin();
    return log;
  } catch {
    return null;
  }
}
