import PQueue from 'p-queue';

/** Assumed for a submission before any was judged, in milliseconds. */
const FIRST_GUESS_MS = 500;
/** How much the latest submission counts in the mean. */
const WEIGHT = 0.2;
/** Longer than anyone waits, in seconds. */
const LONGEST_RETRY = 60;

export interface QueueOptions {
  /** Submissions that are judged at the same time. */
  readonly concurrency: number;
  /** Submissions that may wait. */
  readonly capacity: number;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
}

export interface WaitOptions {
  /** Told how many wait before this one, each time that changes; never called where there is no wait. */
  readonly onAhead: (ahead: number) => void;
  /** Leaves the queue, or stops waiting for the work. */
  readonly signal: AbortSignal;
}

/** A bounded line in front of the judge, first come first served, in which everyone knows their place. */
export class SubmissionQueue {
  readonly #queue: PQueue;
  readonly #capacity: number;
  readonly #now: () => number;
  readonly #waiting = new Set<WaitOptions>();
  #meanMs = FIRST_GUESS_MS;

  constructor({ concurrency, capacity, now }: QueueOptions) {
    this.#queue = new PQueue({ concurrency });
    this.#capacity = capacity;
    this.#now = now;
  }

  get running(): number {
    return this.#queue.pending;
  }

  get waiting(): number {
    return this.#queue.size;
  }

  get capacity(): number {
    return this.#capacity;
  }

  /** Whether the next one has to be turned away. */
  get isFull(): boolean {
    return this.#queue.pending >= this.#queue.concurrency && this.#queue.size >= this.#capacity;
  }

  /** Seconds, from 1, after which there should be room again. */
  get retrySeconds(): number {
    const seconds = (this.#meanMs * (this.waiting + this.running)) / this.#queue.concurrency / 1000;
    return Math.min(LONGEST_RETRY, Math.max(1, Math.ceil(seconds)));
  }

  /** Does the work when its turn comes. Rejects with the signal's reason once that aborts. */
  async run<Result>(work: () => Promise<Result>, wait: WaitOptions): Promise<Result> {
    this.#waiting.add(wait);
    const begin = async (): Promise<Result> => {
      this.#leave(wait);
      const startedAt = this.#now();
      try {
        return await work();
      } finally {
        this.#meanMs += (this.#now() - startedAt - this.#meanMs) * WEIGHT;
      }
    };
    const result = this.#queue.add(begin, { signal: wait.signal });
    if (this.#waiting.has(wait)) wait.onAhead(this.#waiting.size - 1);
    try {
      return await result;
    } finally {
      this.#leave(wait);
    }
  }

  /** Resolves when nothing runs any more. */
  async finished(): Promise<void> {
    await this.#queue.onIdle();
  }

  /** Everyone behind moves up. */
  #leave(wait: WaitOptions): void {
    const line = [...this.#waiting];
    const place = line.indexOf(wait);
    if (place === -1) return;
    this.#waiting.delete(wait);
    for (const [index, other] of line.slice(place + 1).entries()) other.onAhead(place + index);
  }
}
