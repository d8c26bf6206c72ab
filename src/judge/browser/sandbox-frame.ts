import { frameDocument } from './frame-document.ts';
import { WorkerLine } from './worker-line.ts';

/** What opening the frames needs. */
export interface FrameParts {
  readonly document: Document;
  /** The address of `sandbox/index.html` on this site. */
  readonly address: string;
  /** The text of realm/frame-keeper.js. */
  readonly keeper: string;
  readonly now: () => number;
}

/** What a Worker is started with; all names are those of values kept in the frame before. */
export interface WorkerOrder {
  readonly script: string;
  readonly assets: readonly string[];
  readonly settings: Readonly<Record<string, number | null>>;
  readonly onKeep?: (name: string, value: ArrayBuffer) => void;
}

/** Milliseconds in which a file of this site must have been loaded, and in which a living frame answers. */
const LOAD_MS = 15_000;
const ALIVE_MS = 1_000;

/**
 * The place where submissions run: a frame without an origin (`sandbox="allow-scripts"`) inside a frame of this site
 * that is there for its policy. The inner one has no file of its own because a frame without an origin is not served by
 * the service worker, and so would be missing offline.
 */
export class SandboxFrame {
  readonly #outer: HTMLIFrameElement;
  readonly #port: MessagePort;
  readonly #now: () => number;
  readonly #lines = new Map<number, WorkerLine>();
  readonly #pongs = new Map<number, () => void>();
  #lastId = 0;

  private constructor(outer: HTMLIFrameElement, port: MessagePort, now: () => number) {
    this.#outer = outer;
    this.#port = port;
    this.#now = now;
    port.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
  }

  /** Opens both frames. Rejects where the site's own file cannot be shown in a frame. */
  static async open({ document, address, keeper, now }: FrameParts): Promise<SandboxFrame> {
    const outer = hiddenFrame(document);
    outer.src = address;
    try {
      await loaded(outer, document.body);
      const inside = outer.contentDocument;
      // A host that forbids framing, or answers with an error page, shows something that is not ours.
      if (inside?.title !== 'Sandbox') throw new Error(`${address} cannot be opened in a frame`);
      const inner = hiddenFrame(inside);
      inner.setAttribute('sandbox', 'allow-scripts');
      inner.srcdoc = frameDocument(keeper);
      await loaded(inner, inside.body);
      const { port1, port2 } = new MessageChannel();
      // Without an origin there is none to name; only the frame of our own making can be in this place.
      inner.contentWindow?.postMessage(null, '*', [port2]);
      return new SandboxFrame(outer, port1, now);
    } catch (error) {
      outer.remove();
      throw error;
    }
  }

  /** Keeps a value for the Workers that name it. */
  keep(name: string, value: string | ArrayBuffer): void {
    this.#port.postMessage({ type: 'keep', name, value });
  }

  /** Compiles a WebAssembly module and keeps it. */
  compile(name: string, value: ArrayBuffer): void {
    this.#port.postMessage({ type: 'compile', name, value });
  }

  /** Starts a Worker. */
  start({ script, assets, settings, onKeep }: WorkerOrder): WorkerLine {
    const id = ++this.#lastId;
    const { port1, port2 } = new MessageChannel();
    const end = (): void => {
      this.#lines.delete(id);
      this.#port.postMessage({ type: 'end', id });
    };
    const line = new WorkerLine({ port: port1, end, now: this.#now, ...(onKeep ? { onKeep } : {}) });
    this.#lines.set(id, line);
    this.#port.postMessage({ type: 'start', id, script, assets, settings }, [port2]);
    return line;
  }

  /** Whether the frame still answers; a browser may end its process when a submission takes all memory. */
  isAlive(): Promise<boolean> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      const settle = (isAlive: boolean): void => {
        clearTimeout(timer);
        this.#pongs.delete(id);
        resolve(isAlive);
      };
      const timer = setTimeout(() => settle(false), ALIVE_MS);
      this.#pongs.set(id, () => settle(true));
      this.#port.postMessage({ type: 'ping', id });
    });
  }

  /** Ends every Worker. */
  close(): void {
    for (const line of this.#lines.values()) line.close('its frame was closed');
    this.#port.close();
    this.#outer.remove();
  }

  #hear(message: unknown): void {
    const { type, id, message: reason } = message as { type?: unknown; id?: unknown; message?: unknown };
    if (typeof id !== 'number') return;
    if (type === 'pong') this.#pongs.get(id)?.();
    if (type === 'failed') this.#lines.get(id)?.fail(String(reason));
  }
}

function hiddenFrame(document: Document): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Sandbox of the judge';
  frame.hidden = true;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  return frame;
}

function loaded(frame: HTMLIFrameElement, parent: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the frame of the sandbox did not load')), LOAD_MS);
    frame.addEventListener(
      'load',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
    parent.append(frame);
  });
}
