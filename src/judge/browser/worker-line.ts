import { AnswerDesk, READY, type WorkerAnswer } from './worker-answer.ts';

/** An answer, or why there is none, with what the host's own clock saw. */
export type Reply = { readonly wallMs: number } & (
  | WorkerAnswer
  /** No answer inside the time; the Worker was ended. */
  | { readonly kind: 'silent' }
  /** The Worker was ended, or could not be started. */
  | { readonly kind: 'gone'; readonly message: string }
);

/** What a line needs to know of its Worker. */
export interface LineParts {
  /** The host's end of the channel. */
  readonly port: MessagePort;
  /** Ends the Worker, whatever it is doing. */
  readonly end: () => void;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  readonly onKeep?: (name: string, value: ArrayBuffer) => void;
}

/**
 * Milliseconds between a time limit and its consequence, in which an answer counts that had come in time but waited
 * behind a busy page.
 */
const IN_THE_POST_MS = 40;

/** The line to one Worker: one question at a time, each answered once or not at all. */
export class WorkerLine {
  readonly #parts: LineParts;
  readonly #desk: AnswerDesk;
  #lastId = READY;
  #isReady = false;
  #giveUp: (message: string) => void = () => undefined;
  #gone: string | null = null;

  constructor(parts: LineParts) {
    this.#parts = parts;
    this.#desk = new AnswerDesk(parts.onKeep);
    parts.port.onmessage = ({ data }: MessageEvent<unknown>) => this.#desk.hear(data);
  }

  /** Waits for the Worker to be ready. */
  async ready(wallMs: number): Promise<Reply> {
    const reply = await this.#await(READY, wallMs);
    this.#isReady = true;
    return reply;
  }

  /** The browser reports an error of the Worker. Once it runs, only its own answers count, or that there is none. */
  fail(reason: string): void {
    if (!this.#isReady) this.close(reason);
  }

  /** Asks the realm and waits for the answer, `wallMs` at most; after that the Worker is no more. */
  ask(command: 'load' | 'case' | 'output', text: string, wallMs: number): Promise<Reply> {
    const id = ++this.#lastId;
    const reply = this.#await(id, wallMs);
    if (this.#gone === null) this.#parts.port.postMessage({ id, command, text });
    return reply;
  }

  /** Ends the Worker; a question that waits is answered with `gone`. */
  close(message = 'it was closed'): void {
    if (this.#gone !== null) return;
    this.#gone = message;
    this.#desk.stop();
    this.#parts.port.close();
    this.#parts.end();
    this.#giveUp(message);
  }

  #await(id: number, wallMs: number): Promise<Reply> {
    const since = this.#parts.now();
    return new Promise((resolve) => {
      const timers: ReturnType<typeof setTimeout>[] = [];
      const settle = (reply: WorkerAnswer | { kind: 'silent' } | { kind: 'gone'; message: string }): void => {
        for (const timer of timers) clearTimeout(timer);
        this.#giveUp = () => undefined;
        resolve({ ...reply, wallMs: this.#parts.now() - since });
      };
      if (this.#gone !== null) return settle({ kind: 'gone', message: this.#gone });
      this.#giveUp = (message) => settle({ kind: 'gone', message });
      const expire = (): void => {
        settle({ kind: 'silent' });
        this.close('it did not answer in time');
      };
      timers.push(setTimeout(() => timers.push(setTimeout(expire, IN_THE_POST_MS)), wallMs));
      this.#desk.expect(id, settle);
    });
  }
}
