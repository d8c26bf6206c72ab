import { expect, test } from 'vitest';
import { processUsage } from './process-watch.ts';

test('this very process uses memory, and ever more CPU time', async () => {
  const before = await processUsage(process.pid);
  const until = process.cpuUsage().user + 60_000;
  while (process.cpuUsage().user < until) Math.sqrt(until);
  const after = await processUsage(process.pid);
  expect(before?.bytes).toBeGreaterThan(10 * 2 ** 20);
  expect(after!.cpuMs - before!.cpuMs).toBeGreaterThanOrEqual(40);
}, 60_000);

test('nobody knows of a process that is not there', async () => {
  expect(await processUsage(2 ** 22 + 1)).toBeNull();
});
