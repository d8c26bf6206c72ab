import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { forkOptions } from '../../src/judge/node/fork-options.ts';
import { makeBenchPackage } from './bench-package.ts';
import { toTiming } from './measure.ts';
import { coldPython, memoryCurve, throughput } from './pool-runs.ts';
import { machineLine, milliseconds, printGoal, printHeading } from './print.ts';
import { WORK_NAME } from './work.ts';

/**
 * `npm run bench` compares our judge with what else could run a submission, all in one run on the same work; with
 * `-- --quick` in less time. It is no test: the numbers are the machine's, and whatever else runs there is in them.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const amount = (full: number, quick: number): number => (values.quick ? quick : full);

async function sideBySide(): Promise<void> {
  const script = fileURLToPath(new URL('./side-by-side.ts', import.meta.url));
  const rounds = [amount(200, 40), amount(30, 6)].map(String);
  const child = fork(script, rounds, { ...forkOptions(), stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The comparison did not come to its end; its message is above.');
}

async function pythonFromNothing(): Promise<void> {
  printHeading('Python from nothing: a new grading process to the verdict on two-sum as shipped');
  // The very first start on a machine also makes the memory snapshot, which is kept in .cache.
  await coldPython();
  const times: number[] = [];
  for (let round = 0; round < amount(7, 3); round++) times.push(await coldPython());
  const { p50, p95 } = toTiming('cold', times, null);
  console.log(`  p50 ${milliseconds(p50).trim()}, p95 ${milliseconds(p95).trim()}`);
  printGoal('a cold start takes at most 2.5 s', milliseconds(p50).trim(), p50 <= 2_500);
}

async function submissionsASecond(folder: string): Promise<void> {
  const cores = availableParallelism();
  printHeading(`JavaScript submissions a second through ${cores} grading processes`);
  const work = await throughput(folder, amount(2_000, 200));
  const shipped = await throughput(undefined, amount(200, 40));
  console.log(`  ${work.toFixed(0).padStart(6)} /s  ${WORK_NAME}, and the hand-written ones`);
  console.log(`  ${shipped.toFixed(0).padStart(6)} /s  two-sum as shipped, three cases of which have 100,000 numbers`);
  printGoal('75 a second for each core', `${(work / cores).toFixed(0)} a second`, work >= 75 * cores);
}

async function memory(folder: string): Promise<void> {
  const count = amount(5_000, 1_000);
  const every = count / 10;
  printHeading(`Memory of the grading processes over ${count.toLocaleString('en')} JavaScript submissions, in MiB`);
  const points = await memoryCurve(folder, count, every);
  for (const { submissions, processes } of points) {
    const each = processes.map((bytes) => (bytes / 2 ** 20).toFixed(0).padStart(6)).join('');
    console.log(`  ${String(submissions).padStart(6)}${each}`);
  }
  // The first tenth fills caches; from there on it should stay where it is, give or take a garbage collection.
  const totals = points.map(({ processes }) => processes.reduce((sum, bytes) => sum + bytes, 0));
  const middle = (part: readonly number[]): number => toTiming('', part, null).p50;
  const growth = middle(totals.slice(-3)) / middle(totals.slice(1, 4)) - 1;
  printGoal(
    'the curve is flat: the last three differ by at most 10 % from the second to fourth',
    percent(growth),
    growth <= 0.1,
  );
}

const percent = (part: number): string => `${part >= 0 ? '+' : ''}${(part * 100).toFixed(1)} %`;

console.log(machineLine());
console.log(`${new Date().toISOString()}${values.quick ? ', --quick' : ''}`);
const folder = makeBenchPackage();
await sideBySide();
await pythonFromNothing();
await submissionsASecond(folder);
await memory(folder);
