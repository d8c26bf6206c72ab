import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import type { Timing } from './measure.ts';

const NAME_WIDTH = 60;

/** What all numbers below it were measured on. */
export function machineLine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  // More load than this run's own means that others take their share of every time below.
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${model}, ${availableParallelism()} cores, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.version}, load before ${load}`;
}

export function printHeading(text: string): void {
  console.log(`\n${text}`);
}

/** A line for each timing, with its ratio to the one named. */
export function printTimings(timings: readonly Timing[], base: string): void {
  const baseline = timings.find(({ name }) => name === base)?.p50;
  console.log(
    `  ${''.padEnd(NAME_WIDTH)}${'p50'.padStart(11)}${'p95'.padStart(11)}${'CPU p50'.padStart(11)}   ratio of p50`,
  );
  for (const { name, p50, p95, cpu } of timings) {
    const ratio = baseline === undefined ? '' : `${(p50 / baseline).toFixed(2).padStart(8)} ×`;
    console.log(
      `  ${name.padEnd(NAME_WIDTH)}${milliseconds(p50)}${milliseconds(p95)}${cpu === null ? '—'.padStart(11) : milliseconds(cpu)} ${ratio}`,
    );
  }
}

/** Says whether what we want to reach was reached in this run. */
export function printGoal(goal: string, found: string, isReached: boolean): void {
  console.log(`  ${isReached ? '✓' : '✗'} ${goal}: ${found}`);
}

export function p50Of(timings: readonly Timing[], name: string): number {
  const timing = timings.find((one) => one.name === name);
  if (!timing) throw new Error(`nothing was measured by the name ${name}`);
  return timing.p50;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 100 ? 2 : 0).padStart(8)} ms`;
}
