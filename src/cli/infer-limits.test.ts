import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inferLimits, writeLimits } from './infer-limits.ts';

test('a slow accepted submission raises the limit of its language', () => {
  expect(inferLimits({ javascript: 20, python: 1_234 })).toEqual({
    javascript: 1_000,
    typescript: 1_000,
    python: 3_800,
  });
});

test('JavaScript and TypeScript share the limit of the slower one', () => {
  expect(inferLimits({ javascript: 300, typescript: 610 })).toMatchObject({ javascript: 2_500, typescript: 2_500 });
});

test('no limit exceeds what the schema allows', () => {
  expect(inferLimits({ python: 50_000 }).python).toBe(10_000);
});

test('limits are written in place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-limits-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'problem.yaml');
  await writeFile(
    file,
    'name: X # kept\nlimits:\n  time_ms: { javascript: 1, typescript: 1, python: 1 }\n  memory_mib: 256\n',
  );
  await writeLimits({ folder }, { javascript: 1_000, typescript: 1_000, python: 3_000 });
  expect(await readFile(file, 'utf8')).toBe(
    'name: X # kept\nlimits:\n  time_ms: { javascript: 1000, typescript: 1000, python: 3000 }\n  memory_mib: 256\n',
  );
});
