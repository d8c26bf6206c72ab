import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WorkerLine } from './worker-line.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A port that is driven by hand: what it was sent, and how it is answered. */
function openLine() {
  const sent: { id: number; command: string; text: string }[] = [];
  const port = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    postMessage: (message: { id: number; command: string; text: string }) => void sent.push(message),
    close: vi.fn<() => void>(),
  };
  const end = vi.fn<() => void>();
  const line = new WorkerLine({ port: port as unknown as MessagePort, end, now: () => Date.now() });
  return { line, sent, port, end, say: (data: unknown) => port.onmessage?.({ data }) };
}

test('asks, and resolves with the answer and the time that the host saw', async () => {
  const { line, sent, say } = openLine();
  const reply = line.ask('case', '{}', 1000);
  expect(sent).toEqual([{ id: 1, command: 'case', text: '{}' }]);
  await vi.advanceTimersByTimeAsync(30);
  say({ id: 1, ms: 12, text: 'done' });
  expect(await reply).toEqual({ kind: 'answer', text: 'done', workerMs: 12, wallMs: 30 });
});

test('without an answer the Worker is ended and the question is over', async () => {
  const { line, end, say } = openLine();
  const reply = line.ask('case', '', 1000);
  await vi.advanceTimersByTimeAsync(1000);
  expect(end).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(40);
  say({ id: 1, ms: 1, text: 'too late' });
  expect(await reply).toEqual({ kind: 'silent', wallMs: 1040 });
  expect(end).toHaveBeenCalledOnce();
  expect(await line.ask('case', '', 1000)).toMatchObject({ kind: 'gone' });
});

test('an answer that waited behind a busy page still counts', async () => {
  const { line, say } = openLine();
  const reply = line.ask('case', '', 1000);
  await vi.advanceTimersByTimeAsync(1000);
  say({ id: 1, ms: 900, text: 'in time' });
  expect(await reply).toMatchObject({ kind: 'answer', text: 'in time' });
});

test('the answer to an earlier question is no answer to a later one', async () => {
  const { line, say } = openLine();
  const first = line.ask('load', '', 1000);
  say({ id: 1, ms: 0, text: 'loaded' });
  await first;
  const second = line.ask('case', '', 1000);
  say({ id: 1, ms: 0, text: 'forged' });
  say({ id: 2, ms: 0, text: 'true' });
  expect(await second).toMatchObject({ text: 'true' });
});

test('closing answers who waits, and ends the Worker once', async () => {
  const { line, end, port } = openLine();
  const reply = line.ask('case', '', 1000);
  line.close('the run was cancelled');
  line.close();
  expect(await reply).toMatchObject({ kind: 'gone', message: 'the run was cancelled' });
  expect(end).toHaveBeenCalledOnce();
  expect(port.close).toHaveBeenCalledOnce();
});

test("an error of the browser's ends a Worker that is not ready, and none that is", async () => {
  const unready = openLine();
  const never = unready.line.ready(1000);
  unready.line.fail('blocked by a policy');
  expect(await never).toMatchObject({ kind: 'gone', message: 'blocked by a policy' });

  const { line, say, end } = openLine();
  const ready = line.ready(1000);
  say({ id: 0, ms: 1, text: 'ready' });
  await ready;
  line.fail('an error of the submission');
  expect(end).not.toHaveBeenCalled();
});
