import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { SubmissionQueue } from './submission-queue.ts';

/** Work that ends when told to. */
function job() {
  const { promise, resolve } = Promise.withResolvers<string>();
  const ahead: number[] = [];
  const controller = new AbortController();
  return {
    work: () => promise,
    end: () => resolve('done'),
    ahead,
    cancel: () => controller.abort(new Error('left')),
    wait: { onAhead: (count: number) => void ahead.push(count), signal: controller.signal },
  };
}

const queueOf = (concurrency: number, capacity: number, clock = { ms: 0 }) =>
  new SubmissionQueue({ concurrency, capacity, now: () => clock.ms });

test('who waits is told their place, and moves up', async () => {
  const queue = queueOf(1, 3);
  const [first, second, third] = [job(), job(), job()];
  const results = [first, second, third].map(({ work, wait }) => queue.run(work, wait));
  expect([queue.running, queue.waiting]).toEqual([1, 2]);
  expect([first.ahead, second.ahead, third.ahead]).toEqual([[], [0], [1]]);
  first.end();
  await results[0];
  await nextTurn();
  expect(third.ahead).toEqual([1, 0]);
  second.end();
  third.end();
  expect(await Promise.all(results)).toEqual(['done', 'done', 'done']);
  expect([queue.running, queue.waiting]).toEqual([0, 0]);
});

test('who leaves the line makes room, and their work is never begun', async () => {
  const queue = queueOf(1, 2);
  const [running, leaving, staying] = [job(), job(), job()];
  let begun = false;
  leaving.work = async () => {
    begun = true;
    return '';
  };
  const results = [running, leaving, staying].map(({ work, wait }) => queue.run(work, wait));
  expect(queue.isFull).toBe(true);
  leaving.cancel();
  await expect(results[1]).rejects.toThrow('left');
  expect(queue.isFull).toBe(false);
  expect(staying.ahead).toEqual([1, 0]);
  running.end();
  staying.end();
  await Promise.all([results[0], results[2]]);
  expect(begun).toBe(false);
});

test('a queue without room for waiting is full as soon as all are busy', async () => {
  const queue = queueOf(2, 0);
  const [one, two] = [job(), job()];
  const results = [queue.run(one.work, one.wait)];
  expect(queue.isFull).toBe(false);
  results.push(queue.run(two.work, two.wait));
  expect(queue.isFull).toBe(true);
  one.end();
  two.end();
  await Promise.all(results);
  expect(queue.isFull).toBe(false);
});

test('the time to come back follows from how long submissions take', async () => {
  const clock = { ms: 0 };
  const queue = queueOf(1, 9, clock);
  expect(queue.retrySeconds).toBe(1);
  const slow = job();
  const result = queue.run(slow.work, slow.wait);
  clock.ms = 10_000;
  slow.end();
  await result;
  const many = Array.from({ length: 4 }, () => job());
  const results = many.map(({ work, wait }) => queue.run(work, wait));
  // The mean is now 0.5 s + 0.2 × 9.5 s = 2.4 s.
  expect(queue.retrySeconds).toBe(10);
  for (const one of many) one.end();
  await Promise.all(results);
});

test('work that fails fails for its own client only', async () => {
  const queue = queueOf(1, 1);
  const { wait } = job();
  await expect(queue.run(() => Promise.reject(new Error('broken')), wait)).rejects.toThrow('broken');
  expect(await queue.run(async () => 'next', wait)).toBe('next');
  await queue.finished();
});
