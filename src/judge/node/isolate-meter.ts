import type ivm from 'isolated-vm';
import type { LoadOutcome } from '../sandbox.ts';

/** Wall milliseconds that a reading of the CPU clock is good for. */
const FRESH_MS = 2;
/** Wall milliseconds of a call that is too short to have used memory worth asking for. */
const SHORT_MS = 0.5;

/**
 * Measures one call into an isolate: CPU time, the wall clock, and the heap afterwards. Calls are synchronous, so while
 * one runs the thread belongs to the isolate, and the thread's CPU clock is the isolate's. (isolated-vm's own `cpuTime`
 * goes on while the system runs something else, which made slow verdicts of busy machines.)
 *
 * Reading the CPU clock and asking V8 for memory each take a good part of what most cases take. So a call is measured from
 * a reading that is at most `FRESH_MS` old, and one that is over before that used at most its wall time.
 */
export class IsolateMeter {
  readonly #isolate: ivm.Isolate;
  readonly #emptyBytes: number;
  #cpuStart = process.threadCpuUsage();
  #cpuReadAt = performance.now();
  #wallStart = 0;
  #memoryBytes: number | null = null;

  /** @param emptyBytes what the sandbox has in use without a submission, which is no submission's fault */
  constructor(isolate: ivm.Isolate, emptyBytes = 0) {
    this.#isolate = isolate;
    this.#emptyBytes = emptyBytes;
  }

  start(): void {
    if (performance.now() - this.#cpuReadAt > FRESH_MS) {
      this.#cpuStart = process.threadCpuUsage();
      this.#cpuReadAt = performance.now();
    }
    this.#wallStart = performance.now();
  }

  /**
   * CPU and wall milliseconds since `start`, and the bytes in use beyond those of the empty sandbox; after a short call
   * these are the bytes of the last look.
   */
  stop(): { cpuMs: number; wallMs: number; memoryBytes: number } {
    const wallMs = performance.now() - this.#wallStart;
    const cpuMs = wallMs > FRESH_MS ? Math.min(wallMs, this.#cpuSinceReading()) : wallMs;
    if (this.#isolate.isDisposed) return { cpuMs, wallMs, memoryBytes: 0 };
    if (this.#memoryBytes === null || wallMs > SHORT_MS)
      this.#memoryBytes = Math.max(0, bytesInUse(this.#isolate) - this.#emptyBytes);
    return { cpuMs, wallMs, memoryBytes: this.#memoryBytes };
  }

  #cpuSinceReading(): number {
    const { user, system } = process.threadCpuUsage(this.#cpuStart);
    return (user + system) / 1000;
  }
}

/** Bytes of an isolate's heap and of what its heap holds outside. */
export function bytesInUse(isolate: ivm.Isolate): number {
  const heap = isolate.getHeapStatisticsSync();
  return heap.used_heap_size + heap.externally_allocated_size;
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

/** The share of its time that a thread must have been given for a source to be what took so long to read. */
const LEAST_SHARE = 0.6;

/** Why loading threw; a thread that the machine hardly let run says nothing of the source. */
export function stoppedLoading(error: unknown, isolate: ivm.Isolate, meter: IsolateMeter): LoadOutcome {
  const why = stoppedBy(error, isolate);
  const { cpuMs, wallMs } = meter.stop();
  return why.kind === 'timeout' && cpuMs < wallMs * LEAST_SHARE
    ? { kind: 'broken', detail: 'this machine is too busy' }
    : why;
}
