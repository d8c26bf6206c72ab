import { describe, expect, it } from 'vitest';
import { createReader } from './reader.ts';
import type { AssessedAgainst, ReaderRequest, ReaderResponse } from './reader-messages.ts';

/** A worker that answers when it is told to, and keeps what it was asked. */
class SlowWorker extends EventTarget {
  readonly asked: ReaderRequest[] = [];

  postMessage(request: ReaderRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.asked.length = 0;
  }

  /** Answers the last question. */
  answer(): void {
    const { id = 0, job } = this.asked.at(-1) ?? {};
    const reading = { diagram: {}, description: [] };
    const data = { id, ...(job === 'read' ? { reading } : { assessment: {} }) } as ReaderResponse;
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

function open() {
  const worker = new SlowWorker();
  return { worker, reader: createReader(() => worker as unknown as Worker) };
}

const scene = { text: '[]' };

describe('reading', () => {
  it('that nobody waits for is asked for one by one, behind all else', async () => {
    const { worker, reader } = open();
    const first = reader.readIdly(scene, () => true);
    const second = reader.readIdly(scene, () => true);
    const unwanted = reader.readIdly(scene, () => false);
    expect(worker.asked).toHaveLength(1);
    const wanted = reader.read(scene);
    expect(worker.asked).toHaveLength(2);
    worker.answer();
    await wanted;
    expect(worker.asked).toHaveLength(2);
    const [idle] = worker.asked;
    worker.asked.push(idle as ReaderRequest);
    worker.answer();
    await first;
    expect(worker.asked).toHaveLength(4);
    worker.answer();
    await second;
    expect(await unwanted).toBeNull();
    expect(worker.asked).toHaveLength(4);
  });

  it('says once what is assessed against, and again to a new worker', () => {
    const { worker, reader } = open();
    const against = { slug: 'a' } as AssessedAgainst;
    const told = (): unknown[] => worker.asked.map((one) => (one.job === 'assess' ? one.against : undefined));
    void reader.assess(against, scene, '').catch(() => undefined);
    void reader.assess(against, scene, '').catch(() => undefined);
    expect(told()).toEqual([against, null]);
    reader.close();
    void reader.assess(against, scene, '').catch(() => undefined);
    expect(told()).toEqual([against]);
  });
});
