import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { GradingSign } from './grading-job.ts';
import { JobWatch } from './job-watch.ts';
import { makeSignFolder, readSigns, removeSignFolder, SignLog } from './sign-log.ts';

const folder = makeSignFolder()!;
const log = new SignLog(folder);
const running = (index: number): GradingSign => ({ type: 'running', index, wallMs: 500, pid: process.pid });
const started: GradingSign = { type: 'event', event: { type: 'started', total: 3 } };

afterEach(() => log.begin());

test('signs are read as they were written, those of an earlier submission not among them', () => {
  for (const sign of [started, running(0), running(1), running(2)]) log.add(sign);
  log.begin();
  log.add(started);
  log.add(running(0));
  expect(readSigns(folder, process.pid)).toEqual([started, running(0)]);
});

test('a line that a process did not live to finish is left out', () => {
  log.add(started);
  appendFileSync(join(folder, `${process.pid}.jsonl`), '{"type":"runn');
  expect(readSigns(folder, process.pid)).toEqual([started]);
});

test('a process that wrote nothing has nothing to say', () => {
  expect(readSigns(folder, 1)).toEqual([]);
});

test('a pool hears only what it has not heard, and tells its listener of it', () => {
  const told: string[] = [];
  const watch = new JobWatch((event) => void told.push(event.type));
  watch.hear({ signs: [started, running(0)] });
  watch.hearRest([started, running(0), running(1)]);
  watch.stop();
  expect(told).toEqual(['started']);
  expect(watch.seen()).toMatchObject({ runningIndex: 1, isReading: false });
});

test('a folder that is gone takes no log with it that is still open', () => {
  const other = makeSignFolder()!;
  const open = new SignLog(other);
  removeSignFolder(other);
  expect(() => open.add(started)).not.toThrow();
  expect(readSigns(other, process.pid)).toEqual([]);
});
