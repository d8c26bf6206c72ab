import type ivm from 'isolated-vm';

/** Measures one call into an isolate: its own CPU clock, the wall clock, and the heap afterwards. */
export class IsolateMeter {
  readonly #isolate: ivm.Isolate;
  #cpuStart = 0n;
  #wallStart = 0;

  constructor(isolate: ivm.Isolate) {
    this.#isolate = isolate;
  }

  start(): void {
    this.#cpuStart = this.#isolate.cpuTime;
    this.#wallStart = performance.now();
  }

  /** CPU and wall milliseconds since `start`, and the bytes in use now. */
  stop(): { cpuMs: number; wallMs: number; memoryBytes: number } {
    const wallMs = performance.now() - this.#wallStart;
    if (this.#isolate.isDisposed) return { cpuMs: wallMs, wallMs, memoryBytes: 0 };
    const cpuMs = Number(this.#isolate.cpuTime - this.#cpuStart) / 1e6;
    const heap = this.#isolate.getHeapStatisticsSync();
    return { cpuMs, wallMs, memoryBytes: heap.used_heap_size + heap.externally_allocated_size };
  }
}

/** Why isolated-vm threw instead of answering; it says so only in words. */
export function stoppedBy(
  error: unknown,
  isolate: ivm.Isolate,
): { kind: 'timeout' } | { kind: 'memory' } | { kind: 'crashed'; detail: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (/timed out/.test(message)) return { kind: 'timeout' };
  if (isolate.isDisposed || /memory limit|allocation failed/i.test(message)) return { kind: 'memory' };
  // The realm catches all that a submission throws; what gets past it is the submission tearing at the realm itself.
  return { kind: 'crashed', detail: message };
}
