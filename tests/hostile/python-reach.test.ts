import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const WALK = fileURLToPath(new URL('./python-reach.ts', import.meta.url));

test('no reference leads from what a Python submission is handed to the harness or to JavaScript', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-node-snapshot', WALK]);
  const lines = stdout.trim().split('\n');
  // The standard library alone has tens of thousands of objects; a walk that stopped early would prove nothing.
  expect(Number(lines.pop())).toBeGreaterThan(20_000);
  expect(lines).toEqual([]);
}, 120_000);
