/**
 * Prints the median round of `speed-factor.ts` on this machine, in milliseconds of CPU time, for REFERENCE_ROUND_MS:
 *
 *   node src/judge/browser/measure-reference.ts
 */
import { medianRound } from './speed-factor.ts';

const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
console.log(medianRound(cpuMs).toFixed(2));
