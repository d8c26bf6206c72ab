import { describe, expect, test } from 'vitest';
import { PythonRuntime } from './python-runtime.ts';
import type { SandboxFrame, WorkerOrder } from './sandbox-frame.ts';
import type { SnapshotCache } from './snapshot-cache.ts';
import type { WorkerLine } from './worker-line.ts';

const FOLDER = new URL('https://host.example/python/');
const FILES = ['pyodide.asm.wasm', 'python-boot.js', 'python_realm.py', 'python_stdlib.zip'];

/** Keeps what it is given, and starts interpreters from a snapshot that reads `good`, or from nothing. */
class FakeFrame {
  readonly started: ('from nothing' | 'from the snapshot')[] = [];
  #snapshot = '';

  compile(): void {}

  keep(name: string, value: string | ArrayBuffer): void {
    if (name === 'snapshot' && typeof value !== 'string') this.#snapshot = new TextDecoder().decode(value);
  }

  start({ settings, onKeep }: WorkerOrder): WorkerLine {
    const isMaker = settings['snapshot'] === null;
    this.started.push(isMaker ? 'from nothing' : 'from the snapshot');
    if (isMaker) onKeep?.('snapshot', bytes('good'));
    const works = isMaker || this.#snapshot === 'good';
    const reply = works ? { kind: 'answer' } : { kind: 'failed', message: 'out of bounds' };
    const line: Pick<WorkerLine, 'ready' | 'close'> = {
      ready: async () => ({ wallMs: 0, ms: 0, text: '', message: '', ...reply }) as never,
      close: () => undefined,
    };
    return line as WorkerLine;
  }
}

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

/** A runtime that finds `kept` from an earlier visit. */
async function open(kept: string | null) {
  const frame = new FakeFrame();
  const written: string[] = [];
  const snapshots: Pick<SnapshotCache, 'read' | 'write'> = {
    read: async () => (kept === null ? null : bytes(kept)),
    write: async (_version, snapshot) => void written.push(new TextDecoder().decode(snapshot)),
  };
  const manifest = { version: 'v1', files: FILES.map((name) => ({ name, bytes: 1 })) };
  const runtime = await PythonRuntime.open(
    frame as unknown as SandboxFrame,
    {
      folder: FOLDER,
      fetch: async (address) => new Response(String(address).endsWith('.json') ? JSON.stringify(manifest) : 'x'),
      snapshots: snapshots as SnapshotCache,
    },
    () => undefined,
  );
  return { frame, written, runtime };
}

describe('the memory that interpreters start from', () => {
  test('is made at the first visit, and kept', async () => {
    const { frame, written, runtime } = await open(null);
    await runtime.start(64);
    expect(frame.started).toEqual(['from nothing', 'from the snapshot']);
    expect(written).toEqual(['good']);
  });

  test('of an earlier visit is used without another start to try it', async () => {
    const { frame, written, runtime } = await open('good');
    await runtime.start(64);
    expect(frame.started).toEqual(['from the snapshot']);
    expect(written).toEqual([]);
  });

  test('is made anew, once, where the kept one is damaged', async () => {
    const { frame, written, runtime } = await open('broken');
    await Promise.all([runtime.start(64), runtime.start(64)]);
    expect(frame.started.filter((how) => how === 'from nothing')).toHaveLength(1);
    expect(written).toEqual(['good']);
  });
});
