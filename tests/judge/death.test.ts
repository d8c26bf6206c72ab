import { execFileSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GradingPool } from '../../src/judge/node/grading-pool.ts';
import { makePackages } from '../fixtures/make-packages.ts';
import { PACKAGES } from '../hostile/packages.ts';

let packages: Awaited<ReturnType<typeof makePackages>>;
let pool: GradingPool;

beforeAll(async () => {
  packages = await makePackages(PACKAGES);
  pool = new GradingPool({ size: 1, folders: [{ path: packages.folder, isOwn: false }], timeFactor: 10 });
  await pool.warmUp(false);
});

afterAll(async () => {
  await pool.close(true);
  await packages.remove();
});

/** The pool's processes: children of this one that Node runs. */
function childPids(): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return rows.flatMap((row) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? [];
    return Number(parent) === process.pid && command.includes('grading-worker') ? [Number(pid)] : [];
  });
}

test('a process that dies leaves behind which case it ran, and what was judged in the moment before', async () => {
  const { javascript } = PACKAGES[0]!;
  // The first four cases take no time, so that they are still unsent when the fifth begins and never ends.
  const source = `${javascript.replace('twoSum', 'solve')}
function twoSum(nums, target) {
  while (target === 0);
  return solve(nums, target);
}`;
  const told: number[] = [];
  const { promise: started, resolve: hasStarted } = Promise.withResolvers<void>();
  const judged = pool.grade(
    { problem: 'pair', language: 'javascript', source, mode: 'submit', ownCases: [] },
    {
      onEvent: (event) => {
        if (event.type === 'started') hasStarted();
        if (event.type === 'case') told.push(event.index);
      },
    },
  );
  await started;
  await setTimeout(300);
  const pids = childPids();
  expect(pids).toHaveLength(1);
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  const report = await judged;
  expect(report).toMatchObject({ passed: 4, total: 6 });
  expect(report.cases.map(({ verdict }) => verdict)).toEqual(['AC', 'AC', 'AC', 'AC', report.verdict]);
  expect(told).toEqual([0, 1, 2, 3]);
});

test('a process that dies says nothing of the submission that it judged before', async () => {
  const { javascript } = PACKAGES[0]!;
  const judge = { problem: 'pair', language: 'javascript' as const, ownCases: [] };
  await pool.grade({ ...judge, source: javascript, mode: 'submit' });
  const told: number[] = [];
  const { promise: started, resolve: hasStarted } = Promise.withResolvers<void>();
  const judged = pool.grade(
    { ...judge, source: 'function twoSum() { for (;;); }', mode: 'run' },
    { onEvent: (event) => (event.type === 'case' ? told.push(event.index) : hasStarted()) },
  );
  await started;
  await setTimeout(300);
  for (const pid of childPids()) process.kill(pid, 'SIGKILL');
  const report = await judged;
  expect(report).toMatchObject({ passed: 0, cases: [{ verdict: report.verdict }] });
  expect(told).toEqual([]);
});
