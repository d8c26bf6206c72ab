import * as z from 'zod/mini';

const measured = { id: z.int().check(z.nonnegative()), ms: z.number().check(z.nonnegative()) };

/** What a Worker's shell says over its port; see realm/worker-shell.js. */
const workerMessageSchema = z.union([
  z.strictObject({ ...measured, text: z.string() }),
  z.strictObject({ ...measured, failed: z.string() }),
  z.strictObject({ name: z.string(), value: z.instanceof(ArrayBuffer) }),
]);

/** The one answer to one question. */
export type WorkerAnswer =
  | { readonly kind: 'answer'; readonly text: string; readonly workerMs: number }
  /** The realm itself threw: a submission broke it, or its stack ended in an unlucky place. */
  | { readonly kind: 'failed'; readonly message: string; readonly workerMs: number };

/** The id under which a Worker says that it is ready. */
export const READY = 0;

/**
 * Decides which of a Worker's messages counts: the first that is in order and bears the id that was asked for last.
 * Everything else (late, twice, foreign, malformed) is as if it had not been said.
 */
export class AnswerDesk {
  readonly #onKeep: (name: string, value: ArrayBuffer) => void;
  #waiting: { readonly id: number; readonly settle: (answer: WorkerAnswer) => void } | null = null;
  #isReady = false;

  /** @param onKeep is told what a Worker hands out before it is ready, and nothing after that */
  constructor(onKeep: (name: string, value: ArrayBuffer) => void = () => undefined) {
    this.#onKeep = onKeep;
  }

  /** From now on only the answer to `id` counts, and only once. */
  expect(id: number, settle: (answer: WorkerAnswer) => void): void {
    this.#waiting = { id, settle };
  }

  /** From now on nothing counts. */
  stop(): void {
    this.#waiting = null;
  }

  /** Takes a message from the port. */
  hear(message: unknown): void {
    const parsed = workerMessageSchema.safeParse(message);
    if (!parsed.success) return;
    const { data } = parsed;
    if ('name' in data) {
      if (!this.#isReady) this.#onKeep(data.name, data.value);
      return;
    }
    if (this.#waiting === null || data.id !== this.#waiting.id) return;
    const { settle } = this.#waiting;
    this.#waiting = null;
    this.#isReady ||= data.id === READY;
    settle(
      'failed' in data
        ? { kind: 'failed', message: data.failed, workerMs: data.ms }
        : { kind: 'answer', text: data.text, workerMs: data.ms },
    );
  }
}
