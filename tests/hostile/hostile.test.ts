import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GradingPool } from '../../src/judge/node/grading-pool.ts';
import { makePackages } from '../fixtures/make-packages.ts';
import { runLane, type ProbeResult } from './lane.ts';
import { PACKAGES } from './packages.ts';
import { allProbes } from './probes.ts';

/** Wall milliseconds until any submission has its verdict. */
const LONGEST_MS = 15_000;
/** Characters of a report. */
const LARGEST_REPORT = 200_000;
/** Resident KiB of a child process that has nothing to do. */
const LARGEST_IDLE_KIB = 1_200_000;
/** What no submission may get to see; the child processes have it in their environment. */
const MARKER = 'hostile-marker-5f2c';
const CHECKOUT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * All of them take some minutes, so the checks judge every eighth, the same ones each time. DRYRUN_HOSTILE=all judges
 * every one.
 */
const EVERY = process.env['DRYRUN_HOSTILE'] === 'all' ? 1 : 8;
const probes = allProbes().filter((_, index) => index % EVERY === 0);
const results = new Map<string, ProbeResult>();
let pool: GradingPool | undefined;
let packages: Awaited<ReturnType<typeof makePackages>>;

beforeAll(async () => {
  process.env['DRYRUN_MARKER'] = MARKER;
  packages = await makePackages(PACKAGES);
  pool = await runLane(packages.folder, probes, ({ name }, result) => results.set(name, result));
}, 900_000);

afterAll(async () => {
  await pool?.close(true);
  await packages.remove();
});

describe.each(probes)('$name', ({ name, fine }) => {
  const result = (): ProbeResult => results.get(name)!;

  test('gets a verdict that is fine', () => {
    const { report } = result();
    expect(fine, `${report.verdict}: ${report.message}`).toContain(report.verdict);
  });

  test('leaves the next submission unharmed', () => {
    expect(result().next.map(({ verdict, message }) => (verdict === 'AC' ? 'AC' : message))).toEqual(
      result().next.map(() => 'AC'),
    );
  });

  test('stays within time and size, and shows nothing of the host', () => {
    const { report, wallMs } = result();
    const text = JSON.stringify(report);
    expect(wallMs).toBeLessThan(LONGEST_MS);
    expect(text.length).toBeLessThan(LARGEST_REPORT);
    expect(text).not.toContain(MARKER);
    expect(text).not.toContain(CHECKOUT);
  });
});

test('the child process is small again afterwards', () => {
  const rows = execFileSync('ps', ['-A', '-o', 'ppid=,rss=,args='], { encoding: 'utf8' }).split('\n');
  const children = rows
    .map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row))
    .filter((row) => row !== null && Number(row[1]) === process.pid && /workerpool|worker/.test(row[3] ?? ''));
  expect(children.length).toBeGreaterThanOrEqual(1);
  for (const row of children) expect(Number(row?.[2])).toBeLessThan(LARGEST_IDLE_KIB);
});
