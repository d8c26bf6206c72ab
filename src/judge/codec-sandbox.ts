import { MOST_ENCODED } from '../catalog/problem-schema.ts';
import { decodeOutput } from './decode-output.ts';
import type { LoadOutcome, Look, Outcome, Sandbox, Usage } from './sandbox.ts';

/** Characters of printed output that are kept of a case, as in the realms. */
const PRINT_KEPT = 16_384;

export interface CodecHalves {
  readonly encoder: Sandbox;
  readonly decoder: Sandbox;
  /** What the first half is called, for sentences. */
  readonly encodeName: string;
  /** Under which name the second half takes its text. */
  readonly decodeParameter: string;
}

/**
 * Runs the two functions of a codec in two sandboxes that share nothing: what one half knows of a value, the other can
 * only learn from the text, which passes through host code as a plain string.
 */
export class CodecSandbox implements Sandbox {
  readonly #halves: CodecHalves;

  constructor(halves: CodecHalves) {
    this.#halves = halves;
  }

  async load(): Promise<LoadOutcome> {
    const loaded = await this.#halves.encoder.load();
    return loaded.kind === 'loaded' ? this.#halves.decoder.load() : loaded;
  }

  async run(input: string, look?: Look): Promise<Outcome> {
    const { encoder, decoder, encodeName, decodeParameter } = this.#halves;
    const encoded = await encoder.run(input, look);
    if (encoded.kind !== 'returned') return encoded;
    const { output, shared: _shared, changed: _changed, kind: _kind, ...usage } = encoded;
    const text = decodeOutput(output, { kind: 'string' });
    if (text.kind === 'mismatch') {
      return { kind: 'unencoded', reason: `${encodeName} must return a string. ${text.reason}`, ...usage };
    }
    const given = String(text.value);
    if (given.length > MOST_ENCODED) return { kind: 'oversized', limit: 'encoded', ...usage };
    const decoded = await decoder.run(JSON.stringify({ [decodeParameter]: given }), look);
    const both = { ...decoded, ...sum(usage, decoded) };
    return both.kind === 'returned' ? { ...both, encoded: given } : both;
  }

  isStale(): boolean {
    return this.#halves.encoder.isStale?.() === true || this.#halves.decoder.isStale?.() === true;
  }

  get renewalMs(): number {
    return (this.#halves.encoder.renewalMs ?? 0) + (this.#halves.decoder.renewalMs ?? 0);
  }

  close(): void {
    this.#halves.encoder.close();
    this.#halves.decoder.close();
  }
}

function sum(one: Usage, other: Usage): Usage {
  return {
    cpuMs: one.cpuMs + other.cpuMs,
    wallMs: one.wallMs + other.wallMs,
    memoryBytes: Math.max(one.memoryBytes, other.memoryBytes),
    printed: (one.printed + other.printed).slice(0, PRINT_KEPT),
    printedLength: one.printedLength + other.printedLength,
  };
}
