/** One way of doing the work. */
export interface Contender {
  readonly name: string;
  /** Gets ready what is not part of the time. */
  readonly prepare?: () => Promise<void>;
  /** The work is done by another process, so this one's CPU time says nothing. */
  readonly isElsewhere?: boolean;
  /** Does all of the work once; throws where the result is wrong. */
  readonly run: () => Promise<void> | void;
}

/** How long a contender took, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  /** The middle of the CPU time that this process spent, all threads together; other load does not change it much. */
  readonly cpu: number | null;
}

/**
 * Times all contenders in turn, round by round, so that whatever else the machine does hits each of them alike. The
 * first rounds are not counted: caches of all kinds fill up.
 */
export async function timeInTurn(contenders: readonly Contender[], rounds: number, warmUp: number): Promise<Timing[]> {
  const times = contenders.map((): number[] => []);
  const cpuTimes = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, { prepare, run }] of contenders.entries()) {
      await prepare?.();
      const cpuBefore = process.cpuUsage();
      const startedAt = performance.now();
      await run();
      const took = performance.now() - startedAt;
      const cpu = process.cpuUsage(cpuBefore);
      if (round < 0) continue;
      times[index]?.push(took);
      cpuTimes[index]?.push((cpu.user + cpu.system) / 1000);
    }
  }
  return contenders.map(({ name, isElsewhere = false }, index) =>
    toTiming(name, times[index] ?? [], isElsewhere ? null : (cpuTimes[index] ?? [])),
  );
}

/** The middle and the slow end of some times in milliseconds. */
export function toTiming(name: string, times: readonly number[], cpuTimes: readonly number[] | null): Timing {
  return { name, p50: quantile(times, 0.5), p95: quantile(times, 0.95), cpu: cpuTimes && quantile(cpuTimes, 0.5) };
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}
