import { expect, test } from 'vitest';
import { BrowserSandbox, type Workers } from './browser-sandbox.ts';
import type { Dialect } from './dialect.ts';
import type { Reply, WorkerLine } from './worker-line.ts';

const DIALECT: Dialect = {
  kind: { language: 'javascript', libraries: false },
  job: 'plain',
  loadWallMs: 100,
  deepen: async () => ({ job: 'deep', slowdown: 10, cleanStack: (stack) => stack.replace('ours\n', '') }),
  overflowName: 'RangeError',
};

const realm = (outcome: Record<string, unknown>): string =>
  JSON.stringify({ ...outcome, dirty: outcome['dirty'] ?? false, printed: '', printedLength: 0 });
const returned = realm({ kind: 'returned', output: [0, 1], shared: false });
const overflow = realm({
  kind: 'threw',
  error: {
    name: 'RangeError',
    message: 'Maximum call stack size exceeded',
    stack: 'ours\ntheirs',
    overflow: true,
    syntax: false,
  },
});
const says = (text: string, workerMs = 5): Reply => ({ kind: 'answer', text, workerMs, wallMs: workerMs + 1 });

/** Workers that answer `load` with success and each case with the next of these replies; keeps a log of what happened. */
function script(...replies: Reply[]) {
  const log: string[] = [];
  let died = false;
  const workers: Workers = {
    take: async () => {
      log.push('take');
      const ask = async (command: string, text: string, wallMs: number): Promise<Reply> => {
        if (command === 'output') return says('{"printed":"so far","printedLength":6}');
        log.push(`${command} ${text} ${wallMs}`);
        return command === 'load' ? says(realm({ kind: 'loaded' })) : (replies.shift() as Reply);
      };
      return { ask } as unknown as WorkerLine;
    },
    release: () => void log.push('release'),
    hasDied: async () => died,
  };
  return { log, workers, die: () => (died = true) };
}

async function open(workers: Workers, dialect = DIALECT): Promise<BrowserSandbox> {
  const sandbox = new BrowserSandbox(dialect, { wallMs: 1000, memoryMib: 256 }, workers);
  await sandbox.load();
  return sandbox;
}

test('one Worker serves all cases that leave it clean', async () => {
  const { workers, log } = script(says(returned), says(returned));
  const sandbox = await open(workers);
  expect(await sandbox.run('1')).toMatchObject({ kind: 'returned', output: [0, 1], cpuMs: 5, wallMs: 6 });
  await sandbox.run('2');
  expect(log).toEqual(['take', 'load plain 100', 'case 1 1000', 'case 2 1000']);
});

test.each([
  ['that it is dirty', realm({ kind: 'missing', dirty: true }), 'missing'],
  ['what nobody understands', '{"kind":"accepted"}', 'forged'],
])('after a realm has said %s, the next case gets a fresh Worker', async (_what, text, kind) => {
  const { workers, log } = script(says(text), says(returned));
  const sandbox = await open(workers);
  expect((await sandbox.run('1')).kind).toBe(kind);
  expect((await sandbox.run('2')).kind).toBe('returned');
  expect(log).toEqual(['take', 'load plain 100', 'case 1 1000', 'release', 'take', 'load plain 100', 'case 2 1000']);
});

test('a realm that calls itself stale is left, and the case is run in a fresh one', async () => {
  const { workers, log } = script(says(returned), says(realm({ kind: 'stale' })), says(returned));
  const sandbox = await open(workers);
  await sandbox.run('1');
  expect((await sandbox.run('2')).kind).toBe('returned');
  expect(log.filter((line) => line.startsWith('case'))).toEqual(['case 1 1000', 'case 2 1000', 'case 2 1000']);
});

test('an overflow is judged again as the deep program, which stays for the rest and has its times divided', async () => {
  const { workers, log } = script(says(overflow), says(returned, 500), says(returned, 500), says(overflow, 500));
  const sandbox = await open(workers);
  expect(await sandbox.run('1')).toMatchObject({ kind: 'returned', cpuMs: 50 });
  await sandbox.run('2');
  expect(await sandbox.run('3')).toMatchObject({ kind: 'threw', error: { overflow: true, stack: 'theirs' } });
  expect(log.filter((line) => line !== 'take' && line !== 'release')).toEqual([
    'load plain 100',
    'case 1 1000',
    'load deep 1000',
    'case 1 8000',
    'case 2 8000',
    'case 3 8000',
  ]);
});

test('an overflow stays one where the deepened program goes on until there is no memory', async () => {
  const outOfMemory = realm({
    kind: 'threw',
    error: { name: 'MemoryError', message: '', stack: '[]', overflow: false, syntax: false },
    dirty: true,
  });
  const { workers } = script(says(overflow), says(outOfMemory));
  const sandbox = await open(workers);
  expect(await sandbox.run('1')).toMatchObject({ kind: 'threw', error: { name: 'RangeError', overflow: true } });
});

test('an overflow stays one where nothing can be deepened', async () => {
  const { workers, log } = script(says(overflow));
  const sandbox = await open(workers, { ...DIALECT, deepen: async () => null });
  expect(await sandbox.run('1')).toMatchObject({ kind: 'threw', error: { overflow: true } });
  expect(log).toHaveLength(3);
});

test('silence is a timeout, or exhausted memory where the whole frame is gone', async () => {
  const silent: Reply = { kind: 'silent', wallMs: 1040 };
  const { workers, die } = script(silent, silent);
  const sandbox = await open(workers);
  expect(await sandbox.run('1')).toMatchObject({ kind: 'timeout', cpuMs: 1040 });
  die();
  expect(await sandbox.run('2')).toMatchObject({ kind: 'memory' });
});

test('a realm that throws has crashed, with what was printed until then', async () => {
  const failed = (message: string): Reply => ({ kind: 'failed', message, workerMs: 1, wallMs: 2 });
  const { workers } = script(failed('unreachable'), failed('Maximum call stack size exceeded'), says(returned));
  const sandbox = await open(workers, { ...DIALECT, deepen: async () => null });
  expect(await sandbox.run('1')).toMatchObject({ kind: 'crashed', detail: 'unreachable', printed: 'so far' });
  expect(await sandbox.run('2')).toMatchObject({ kind: 'threw', error: { name: 'RangeError', overflow: true } });
  expect((await sandbox.run('3')).kind).toBe('returned');
});

test('a Worker that was taken away is a fault of ours', async () => {
  const { workers } = script({ kind: 'gone', message: 'its frame was closed', wallMs: 1 });
  expect(await (await open(workers)).run('1')).toMatchObject({ kind: 'broken', detail: 'its frame was closed' });
});
